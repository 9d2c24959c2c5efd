// Programs that are nested so deeply that parser or passes, which go down by calling themselves, run out of stack.
// CPython refuses them too: "too many nested parentheses", or "maximum recursion depth exceeded during compilation".
import type { CompileError } from "../wire/program.ts";

/** Deeper than anybody's brackets; less stands in a program that is deep in another way, such as a sum of thousands. */
const DEEP = 50;

/** Whether the stack was exhausted. Engines word it each in its own way, and one has a class for it. */
export function isTooDeep(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === "InternalError" || error instanceof RangeError) &&
    /call stack|recursion/iu.test(error.message)
  );
}

/** The mistake, where the brackets are deepest; without many, in the longest line. */
export function nestedTooDeeply(source: string): CompileError {
  const { depth, index } = deepest(source);
  const lines = source.split("\n");
  const longest = lines.reduce(
    (best, { length }, i) => (length > (lines[best]?.length ?? 0) ? i : best),
    0,
  );
  const before = source.slice(0, index).split("\n");
  const [line, column] =
    depth < DEEP ? [longest + 1, 1] : [before.length, (before.at(-1)?.length ?? 0) + 1];
  return { type: "SyntaxError", line, column, message: "This is nested too deeply." };
}

/** Brackets in texts and comments count as well: it is for a place to point at. */
function deepest(source: string): { readonly depth: number; readonly index: number } {
  let [depth, most, index] = [0, 0, 0];
  for (let i = 0; i < source.length; i++) {
    const character = source.charAt(i);
    if ("([{".includes(character)) depth += 1;
    else if (")]}".includes(character)) depth -= 1;
    if (depth > most) [most, index] = [depth, i];
  }
  return { depth: most, index };
}
