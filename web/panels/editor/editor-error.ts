// A mistake in the program, at a place in its text. A CompileError is one.

export interface EditorError {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** `SyntaxError`, `ModuleNotFoundError`, … */
  readonly type: string;
  readonly message: string;
}
