// Producers and consumers on one pipe, without locks of their own: messages of eight bytes, which POSIX promises to
// keep in one piece. Each message is a producer and a number; consumers report how many they got and their sum.
import { parentPort } from "node:worker_threads";
import { HUNG_UP } from "../../wire/pipes.ts";
import { StressProcess, stressData } from "./stress-process.ts";

export interface PipeStress {
  readonly pipe: number;
  readonly producers: number;
  readonly rounds: number;
}

const MESSAGE = 8;
const data = stressData<PipeStress>();
const { pipe, producers, rounds, slot, workers } = data;
const process = new StressProcess(data);
const bytes = new Uint8Array(MESSAGE);
const words = new Int32Array(bytes.buffer);

function produce(): void {
  process.pipes.open(pipe, "write");
  for (let round = 1; round <= rounds; round++) {
    words[0] = slot;
    words[1] = round;
    while (process.pipes.write(pipe, bytes) === 0) process.waitWritable(pipe, MESSAGE);
  }
  process.pipes.close(pipe, "write");
}

function consume(): { count: number; sum: number; broken: number } {
  const last = new Int32Array(workers);
  let count = 0;
  let sum = 0;
  let broken = 0;
  for (;;) {
    const got = process.pipes.read(pipe, bytes);
    if (got === HUNG_UP) return { count, sum, broken };
    if (got === 0) {
      process.waitReadable(pipe);
      continue;
    }
    const [from = 0, round = 0] = words;
    // Messages of one producer come to one consumer in their order.
    if (got !== MESSAGE || from >= producers || round <= (last[from] ?? 0)) broken += 1;
    last[from] = round;
    count += 1;
    sum += round;
  }
}

if (slot < producers) {
  produce();
  parentPort?.postMessage({ count: 0, sum: 0, broken: 0 });
} else parentPort?.postMessage(consume());
