// MainProcess and the parent as a child sees it: they can be looked at and waited for, not started.
// Python: Lib/multiprocessing/process.py, _MainProcess and _ParentProcess
import type { Seconds } from "../../base/units.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import * as system from "../system.ts";
import type { ProcessClass } from "./process.ts";
import type { ProcessControl } from "./process-control.ts";

export interface Relatives {
  readonly MainProcess: new () => object;
  readonly ParentProcess: new () => object;
}

export function defineRelatives(
  { kernel }: Interpreter,
  BaseProcess: ProcessClass,
  control: ProcessControl,
): Relatives {
  class MainProcess extends BaseProcess {}
  class ParentProcess extends BaseProcess {
    get sentinel(): number | null {
      return control.stateOf(this).pid;
    }
  }
  nameClasses("multiprocessing.process", {
    _MainProcess: MainProcess,
    _ParentProcess: ParentProcess,
  });
  const waitForParent = function* (process: object, timeout: Seconds | null): Blocking<boolean> {
    const { pid, name } = control.stateOf(process);
    if (pid === null) return true;
    const told = { what: "Process.join", on: name };
    return (yield* system.wait([{ kind: "process", pid }], timeout, told)).length > 0;
  };
  exposeMethods(kernel, ParentProcess.prototype, {
    *is_alive(this: object): Blocking<boolean> {
      return !(yield* waitForParent(this, 0));
    },
    *join(this: object, ...given: unknown[]): Blocking<void> {
      const timeout = optional("join", ["timeout"], given)["timeout"] ?? null;
      yield* waitForParent(this, typeof timeout === "number" ? timeout : null);
    },
  });
  return { MainProcess, ParentProcess };
}
