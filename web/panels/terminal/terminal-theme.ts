// The terminal's colours, read from the page's tokens: programs that print in colour get the lanes' hues,
// which can be read on paper and on dark. Page side.
import type { ITheme } from "@xterm/xterm";

export function terminalTheme(element: Element): ITheme {
  const style = getComputedStyle(element);
  const colour = (token: string) => style.getPropertyValue(`--${token}`).trim();
  const ink = colour("ink");
  const grey = colour("ink-3");
  const named = {
    blue: colour("lane-1"),
    red: colour("lane-5"),
    green: colour("lane-3"),
    yellow: colour("lane-7"),
    magenta: colour("lane-4"),
    cyan: colour("lane-6"),
    black: ink,
    white: grey,
  };
  return {
    background: colour("sunk"),
    foreground: ink,
    cursor: colour("sunk"),
    selectionBackground: `${colour("accent")}44`,
    scrollbarSliderBackground: `${grey}55`,
    scrollbarSliderHoverBackground: `${grey}88`,
    scrollbarSliderActiveBackground: `${grey}aa`,
    ...named,
    ...Object.fromEntries(Object.entries(named).map(([name, value]) => [bright(name), value])),
  };
}

function bright(name: string): string {
  return `bright${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
