// Assertions for our own code: a defect of ours fails loudly and at once.
// A mistake in a reader's program never comes here; it is data (a CompileError, a Python exception).

/** Thrown when an invariant of this code base does not hold. */
export class Defect extends Error {
  override readonly name = "Defect";
}

/** Throws a {@link Defect} unless `condition` holds. */
export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Defect(what);
}

/** Marks a branch that the types prove unreachable. */
export function unreachable(value: never, what: string): never {
  throw new Defect(`${what}: ${JSON.stringify(value)}`);
}

/** The value itself when it is there, a {@link Defect} when it is null or undefined. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Defect(`${what} is missing`);
  return value;
}
