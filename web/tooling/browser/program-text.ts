// Reads the program that a page's editor shows. Page and Node.
import type { Page } from "playwright";

/**
 * The text in a page's editor, whether Monaco has come by now or not: it does as soon as the reader is near. Of a
 * long program in Monaco, the lines in view.
 */
export const programText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const lines = [...document.querySelectorAll<HTMLElement>(".monaco-editor .view-line")];
    if (lines.length === 0) return document.querySelector("textarea")?.value ?? "";
    const top = (line: HTMLElement) => Number.parseFloat(line.style.top);
    const inOrder = lines.toSorted((a, b) => top(a) - top(b));
    return inOrder.map((line) => (line.textContent ?? "").replaceAll("\u00a0", " ")).join("\n");
  });
