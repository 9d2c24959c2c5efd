// What a program hears when nothing could go on but what stands on the stack below code that can't be left. A deadlock
// it is not: the same program could go on in Python.

/** Begins a sentence of a RuntimeError; behind it stands what would have to go on. */
export const UNLEAVABLE =
  "a call that blocks below a built-in, as in a pattern or the value of a field, can't be left";

/** Code on the stack has what it waited for. */
export const UNLEAVABLE_BELOW = `${UNLEAVABLE}, and the code that called it has to go on first`;
