// The text of a module whose functions are all compiled when it is loaded, not when each is first called:
// a process that waits in reserve has then nothing left to compile. Chromium heeds the comment, which has to
// stand on a line of its own before everything else; others pass over it.
const HINT = "//# allFunctionsCalledOnLoad\n";

export function eagerText(text: string): string {
  return HINT + text;
}

/** The line of `text` that stands on `line` of its eager text. */
export function lineOfText(line: number): number {
  return line - 1;
}
