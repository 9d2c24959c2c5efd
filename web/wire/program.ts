// The contract between the compiler, which makes a module of a reader's program, and a machine,
// which runs it. Types only: the compiler emits text that calls these names.
import type { Line } from "../base/units.ts";
import type { GeneratorForm } from "./generator-form.ts";

/** One mistake that keeps a program from running. Lines from 1, columns from 1. */
export interface CompileError {
  readonly line: Line;
  readonly column: number;
  /** `SyntaxError`, `ImportError`, `ModuleNotFoundError`, `NotSupported`. */
  readonly type: string;
  readonly message: string;
}

/** How a function may be called, so that a wrong call raises Python's TypeError. */
export interface Parameter {
  /** `…` for a destructured parameter. */
  readonly name: string;
  /** Has a default value or a `?`. */
  readonly optional: boolean;
  readonly rest: boolean;
  /** A typed array that is given for it, and that nobody else has, can't be reached any more when the call is over. */
  readonly lent: boolean;
}

/** A function or class of the program, wherever it stands. */
export interface Definition {
  /** Index of this entry; the emitted text carries it as a block comment `§12`, the first one in its `toString()`. */
  readonly id: number;
  /** Python's `__qualname__`: `main.<locals>.worker`, `Clock.run`, `<lambda>`. */
  readonly qualname: string;
  readonly kind: "function" | "class";
  /** For a class: the constructor's parameters. */
  readonly parameters: readonly Parameter[];
  readonly line: Line;
  readonly async: boolean;
}

/**
 * `plain`: the program's code as it is, with checkpoints; it runs on the stack of its worker until it is done.
 * `generator`: the same program, able to give way at any statement; see docs/compiler.md.
 */
export type ProgramForm = "plain" | "generator";

/** What the compiler makes of one file. */
export interface CompiledProgram {
  readonly form: ProgramForm;
  /**
   * Text of an ES module: `export default { run: ($mh) => … }`, see {@link ProgramModule}.
   * Line n of the text holds the code of line n of the source.
   */
  readonly code: string;
  /** The same for a forked child: `export default { fork: ($mh) => … }`, with the same lines. */
  readonly forkCode: string;
  readonly definitions: readonly Definition[];
  /** Module-level variables, functions and classes in order of appearance. */
  readonly topLevel: readonly {
    readonly name: string;
    readonly kind: "variable" | "constant" | "function" | "class";
  }[];
  /** Modules the program imports, in order. */
  readonly imports: readonly string[];
  /** True when a top-level `await` (or `for await`) makes the module's body asynchronous. */
  readonly async: boolean;
  /** Where a place in `code` (or `forkCode`) came from, for tracebacks. Line and column from 1; column 1 where unknown. */
  originalPosition(
    line: Line,
    column: number,
    text?: "code" | "forkCode",
  ): { readonly line: Line; readonly column: number };
}

/** Reads (and for fork, names) one variable. Reading throws ReferenceError before its declaration ran. */
export type Reader = () => unknown;

/** The default export of the emitted module. Every call makes a fresh instance of the program. */
export interface ProgramModule {
  /**
   * Runs the module body from top to bottom, as `python3 main.py` or a spawned child does. In generator form it
   * returns a generator of system calls (`Blocking<unknown>`) whose result is what the plain form returns.
   */
  run(runtime: ProgramRuntime): unknown;
  /**
   * Makes the program's definitions without running its body: a forked child. Variables are set
   * from {@link ProgramRuntime.forked}. Initializers that are functions or classes are kept.
   */
  fork(runtime: ProgramRuntime): unknown;
}

/** Both forms of a program, however many modules they came in. */
export type CompiledModules = Pick<ProgramModule, "run" | "fork">;

/** What the emitted module calls. A machine hands it in, one for each process. */
export interface ProgramRuntime {
  /**
   * `place[0]` is the line being executed. Shared memory on the real machine.
   * In generator form `place[1]` is how many checkpoints are left: code that may give way takes one off, and when
   * the count is below 0 yields `pass`. Whoever drives it sets the count before it resumes a thread, and can read
   * afterwards how much was used. Code that can't give way counts too, and goes below 0. It also sets `place[0]` to
   * what it was when the thread gave way.
   */
  readonly place: Int32Array;
  /** There for a program in generator form. */
  readonly generator?: GeneratorForm;
  /**
   * Called when the checkpoint counter has run out: answers stop, pause and kill (by never returning),
   * and returns how many checkpoints to count until the next call.
   */
  checkpoint(): number;
  /** The namespace of a module, whose names the compiler has checked. */
  require(specifier: string): Readonly<Record<string, unknown>>;
  /** `import(x)` in a program: rejects with ModuleNotFoundError for anything that is not a module here. */
  importDynamic(specifier: unknown): Promise<unknown>;
  /** Globals by name: print, range, …, __name__, and the built-in exceptions. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Called once, first of all, hoisted functions being there already: readers of all module-level names. */
  register(names: Readonly<Record<string, Reader>>): void;
  /** Called at the head of a block that is module level in Python's eyes (`if (__name__ === "__main__") {`). */
  registerBlock(names: Readonly<Record<string, Reader>>): void;
  /**
   * Only in programs that import asyncio: what a call of `async` function `definition` answers. Its body is begun by
   * whoever awaits it first, or by the event loop, and not by the call: as in Python.
   */
  coroutine(definition: number, begin: () => Promise<unknown>): Promise<unknown>;
  /** In a forked child: the copied value of a module-level variable. */
  forked(name: string): unknown;
  /** In a forked child: puts copied static fields onto a class that was just defined. */
  forkedStatics(name: string, made: unknown): void;
}
