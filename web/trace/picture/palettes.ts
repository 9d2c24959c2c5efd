// The house's colours as they are on paper and on dark, for pictures that leave the page. No DOM.
import type { Palette } from "./pen.ts";

const fonts = {
  fontText: "'Atkinson Hyperlegible Next', 'Noto Sans SC', sans-serif",
  fontMono: "'Atkinson Hyperlegible Mono', 'Noto Sans Mono CJK SC', monospace",
};

export const LIGHT: Palette = {
  ...fonts,
  paper: "#FBFAF6",
  raised: "#FFFFFF",
  ink: "#1D1F24",
  ink2: "#565A64",
  ink3: "#6F737D",
  line: "#E2DFD5",
  lineStrong: "#CFCBBE",
  accent: "#1F4FD8",
  lanes: [
    "#3A3F4A",
    "#2563EB",
    "#D9480F",
    "#0B8A6A",
    "#8B3FD9",
    "#C2255C",
    "#0E7C9B",
    "#A06A00",
    "#5C7A12",
  ],
};

export const DARK: Palette = {
  ...fonts,
  paper: "#15171C",
  raised: "#1B1E25",
  ink: "#ECEAE3",
  ink2: "#A9ADB8",
  ink3: "#8A8F9B",
  line: "#2A2E37",
  lineStrong: "#3A3F4B",
  accent: "#8FB1FF",
  lanes: [
    "#C9CCD4",
    "#6C9BFF",
    "#FF8A4C",
    "#35C79B",
    "#B98BFF",
    "#FF7FA8",
    "#4CC4E6",
    "#E0AE3B",
    "#A9CC4E",
  ],
};
