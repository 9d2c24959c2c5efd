// The lines of what a program wrote. Pure.

/** The lines of a stream, without the empty one after the last newline. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
