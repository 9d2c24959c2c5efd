// What JavaScript throws when its stack is full: Python's RecursionError. Each engine has words of its own.

export const STACK_OVERFLOW = "maximum recursion depth exceeded";

export function isStackOverflow(error: unknown): boolean {
  return (
    (error instanceof RangeError && error.message.includes("call stack")) ||
    (error instanceof Error &&
      error.name === "InternalError" &&
      error.message === "too much recursion")
  );
}
