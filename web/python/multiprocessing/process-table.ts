// The processes as one process sees them: itself, its parent, its children.
// Python: Lib/multiprocessing/process.py, module globals and _MainProcess
import type { Interpreter } from "../interpreter.ts";
import { defineRelatives, type Relatives } from "./context.ts";
import { defineProcess, type ProcessClasses } from "./process.ts";
import type { Preparation } from "./image.ts";
import type { ProcessTable } from "./process-state.ts";

export interface Processes {
  readonly table: ProcessTable;
  readonly classes: ProcessClasses;
  readonly relatives: Relatives;
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
    forkServer: null,
  };
  const classes = defineProcess(interpreter, table);
  const relatives = defineRelatives(interpreter, classes);
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
  classes.adopt(main, state);
  table.current = main;

  return {
    table,
    classes,
    relatives,
    becomeChild(process, preparation) {
      const { parentPid, parentName, parentIdentity } = preparation;
      const parent: object = Object.create(relatives.ParentProcess.prototype as object) as object; // as above
      classes.adopt(parent, {
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
