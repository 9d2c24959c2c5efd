// One Python-like interpreter: what belongs to one process and to no other. Library modules are made
// for an interpreter, so several of them can live in one JavaScript realm.
import type { Kernel } from "../wire/system-call.ts";
import type { Globals } from "./pickle/globals.ts";
import type { Program } from "./program.ts";
import type { ThreadTable } from "./threading/thread-table.ts";
import type { Variables } from "./variables.ts";

export interface Interpreter {
  readonly kernel: Kernel;
  readonly program: Program;
  /** Functions and classes by the names under which another process finds them. */
  readonly globals: Globals;
  /** The threads of the process, as programs know them. */
  readonly threads: ThreadTable;
  /** Tells the trace which variables have changed. */
  readonly variables: Variables;
  /** `__main__`, or `__mp_main__` in a child that was spawned. Set before the program is read. */
  mainName: "__main__" | "__mp_main__";
  /** Namespaces of the library's modules, by the name that a program imports. */
  modules: Readonly<Record<string, Module>>;
}

/** What a module exports, by name. */
export type Module = Readonly<Record<string, unknown>>;
