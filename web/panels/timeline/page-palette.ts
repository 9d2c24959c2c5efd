// Reads colours and fonts from the page's custom properties, and tells when they change. Page side.
import { disposable, type Disposable } from "../../base/event.ts";
import type { Palette } from "../../trace/picture/pen.ts";

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string, otherwise: string) =>
    style.getPropertyValue(name).trim() || otherwise;
  const ink = read("--ink", style.color);
  return {
    paper: read("--paper", "Canvas"),
    raised: read("--raised", "Canvas"),
    ink,
    ink2: read("--ink-2", ink),
    ink3: read("--ink-3", ink),
    line: read("--line", ink),
    lineStrong: read("--line-strong", ink),
    accent: read("--accent", ink),
    lanes: Array.from({ length: 9 }, (_, i) => read(`--lane-${i}`, ink)),
    fontText: read("--font-text", style.fontFamily),
    fontMono: read("--font-mono", "monospace"),
  };
}

/** Calls back after the theme has changed, by `data-theme` or by the system, or when a font has come. */
export function watchTheme(changed: () => void): Disposable {
  const root = new MutationObserver(changed);
  root.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ["data-theme", "class", "style"],
  });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changed);
  document.fonts.addEventListener("loadingdone", changed);
  return disposable(() => {
    root.disconnect();
    dark.removeEventListener("change", changed);
    document.fonts.removeEventListener("loadingdone", changed);
  });
}
