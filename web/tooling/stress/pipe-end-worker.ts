// The only writing end of a pipe goes into a message and comes out of it again, over and over: a process gives its own
// away as soon as the message is out. Whoever looks meanwhile must never find the pipe without a writer.
import { parentPort } from "node:worker_threads";
import { StressProcess, stressData } from "./stress-process.ts";

export interface PipeEndStress {
  readonly pipe: number;
  /** How often the end has been given away. */
  readonly passed: SharedArrayBuffer;
  readonly rounds: number;
}

const data = stressData<PipeEndStress>();
const { pipe, rounds, slot } = data;
const passed = new Int32Array(data.passed);
const process = new StressProcess(data);
let gone = 0;

function pass(): void {
  process.pipes.adopt(pipe, "write");
  process.pipes.lend(pipe, "write");
  process.pipes.close(pipe, "write");
  Atomics.add(passed, 0, 1);
}

while (Atomics.load(passed, 0) < rounds) {
  if (slot === 0) pass();
  else gone += process.pipeTable.ends.isGone(pipe, "write") ? 1 : 0;
}
parentPort?.postMessage(gone);
