// What a Thread object knows beside the reader's own fields.
// Python: Lib/threading.py, the underscored fields of Thread
import type { Tid } from "../../base/units.ts";
import type { AnyFunction } from "../../wire/system-call.ts";
import { AssertionError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { str } from "../builtins/text.ts";

export interface ThreadState {
  name: string;
  daemon: boolean;
  readonly target: AnyFunction | null;
  /** As given: whether it can be spread is found out by run(), as in Python. */
  readonly args: unknown;
  readonly kwargs: Readonly<Record<string, unknown>>;
  /** null until it was started. */
  tid: Tid | null;
  phase: "initial" | "starting" | "running" | "ended";
  /** A join has told the trace of its end. */
  joined: boolean;
}

export interface ThreadOptions extends Pick<ThreadState, "target" | "args" | "kwargs"> {
  /** null: to be made of a number and the target's name. */
  readonly name: string | null;
  /** null: as the thread is that makes it. */
  readonly daemon: boolean | null;
}

const NAMES = ["group", "target", "name", "args", "kwargs", "*", "daemon"];

/** Reads the options of `new Thread({ … })`. AssertionError and TypeError as in Python. */
export function readThreadOptions(given: readonly unknown[]): ThreadOptions {
  const named = optional("Thread.__init__", NAMES, given, 1);
  const { group = null, name, daemon = null, args = [] } = named;
  if (group !== null) throw new AssertionError("group argument must be None for now");
  return {
    // Whether it can be called is found out by run(), as in Python.
    target: (named["target"] ?? null) as AnyFunction | null,
    args,
    kwargs: (named["kwargs"] ?? {}) as Readonly<Record<string, unknown>>, // read by name, whatever it is
    name: name === undefined || name === null || name === "" ? null : str(name),
    daemon: daemon === null ? null : Boolean(daemon),
  };
}
