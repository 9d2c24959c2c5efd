// The image of a process that does next to nothing, for a machine that wants to have done it all once.
import type { Running } from "../create-interpreter.ts";
import { writeImage } from "./image.ts";

/** A child whose target is a function of the program, with a number. */
export function rehearsalImage({ interpreter, processes }: Running, task: string): Uint8Array {
  // The module has its Process class there.
  const Process = interpreter.modules["multiprocessing"]?.[
    "Process"
  ] as typeof processes.BaseProcess;
  const target = interpreter.program.lookup(task);
  const process = new Process({ target, args: [1], kwargs: {} });
  const preparation = {
    role: "process",
    method: "spawn",
    chosen: null,
    parentPid: interpreter.kernel.pid,
    parentName: "MainProcess",
    parentIdentity: [],
  } as const;
  const { table } = processes;
  table.spawning = "spawn";
  try {
    return writeImage(interpreter, preparation, process);
  } finally {
    table.spawning = null;
  }
}
