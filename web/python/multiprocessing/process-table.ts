// The processes as one process sees them: itself, its parent, its children.
// Python: Lib/multiprocessing/process.py, module globals and _MainProcess
import type { Interpreter } from "../interpreter.ts";
import { Finalizers } from "./finalize.ts";
import { defineRelatives, type Relatives } from "./relatives.ts";
import { defineProcess, type ProcessClass } from "./process.ts";
import { controlProcesses, type ProcessControl } from "./process-control.ts";
import type { Preparation } from "./image.ts";
import type { ProcessTable } from "./process-state.ts";

export interface Processes {
  readonly table: ProcessTable;
  readonly control: ProcessControl;
  readonly BaseProcess: ProcessClass;
  /** What has to be done before this process may end. */
  readonly finalizers: Finalizers;
  /** A child: `process` is the object that it runs. */
  becomeChild(process: object, preparation: Preparation): void;
}

const AUTHKEY_BYTES = 32;

export function createProcesses(interpreter: Interpreter): Processes {
  const { kernel } = interpreter;
  const table: ProcessTable = {
    current: {},
    parent: null,
    children: new Set(),
    made: 0,
    inheriting: false,
    method: null,
    spawning: null,
    ends: [],
    forkServer: null,
  };
  const control = controlProcesses(interpreter, table);
  const BaseProcess = defineProcess(interpreter, table, control);
  const relatives: Relatives = defineRelatives(interpreter, BaseProcess, control);
  const state = {
    name: "MainProcess",
    identity: [],
    target: null,
    args: [],
    kwargs: {},
    daemon: false,
    authkey: Uint8Array.from({ length: AUTHKEY_BYTES }, () => kernel.entropy() & 255),
    parentPid: null,
    parentName: "",
    pid: null,
    started: false,
    exitcode: null,
    joined: false,
    closed: false,
  };
  const main: object = Object.create(relatives.MainProcess.prototype as object) as object; // Object.create is typed any
  control.adopt(main, state);
  table.current = main;

  return {
    table,
    control,
    BaseProcess,
    finalizers: new Finalizers(),
    becomeChild(process, preparation) {
      const { parentPid, parentName, parentIdentity } = preparation;
      const parent: object = Object.create(relatives.ParentProcess.prototype as object) as object; // as above
      control.adopt(parent, {
        ...state,
        name: parentName,
        identity: parentIdentity,
        pid: parentPid,
      });
      table.current = process;
      table.parent = parent;
    },
  };
}
