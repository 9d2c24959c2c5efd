// How CPython refuses too many and too few arguments.
// Python: Python/ceval.c, too_many_positional and missing_arguments

const quoteAll = (names: readonly string[]): string => {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 3) return quoted.join(" and ");
  return `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1) ?? ""}`;
};

const s = (count: number): string => (count === 1 ? "" : "s");

/** `names` are required, and were not given. */
export const missing = (callee: string, names: readonly string[]): TypeError =>
  new TypeError(
    `${callee}() missing ${names.length} required positional argument${s(names.length)}: ${quoteAll(names)}`,
  );

/** It takes from `least` to `most`, `self` included as in `given`. */
export function tooMany(callee: string, least: number, most: number, given: number): TypeError {
  const takes = least === most ? `${most}` : `from ${least} to ${most}`;
  const were = given === 1 ? "was" : "were";
  return new TypeError(
    `${callee}() takes ${takes} positional argument${s(most)} but ${given} ${were} given`,
  );
}

/** TypeError when there are fewer than `names`, which JavaScript would take for undefined. */
export function requires(
  callee: string,
  names: readonly string[],
  given: readonly unknown[],
): readonly unknown[] {
  if (given.length < names.length) throw missing(callee, names.slice(given.length));
  return given;
}

/** TypeError when something was given to a method that takes nothing. */
export function takesOnlySelf(callee: string, given: readonly unknown[]): void {
  if (given.length > 0) throw tooMany(callee, 1, 1, given.length + 1);
}

/** The same of what is written in C. */
export function takesNothing(callee: string, given: readonly unknown[]): void {
  if (given.length > 0)
    throw new TypeError(`${callee}() takes no arguments (${given.length} given)`);
}
