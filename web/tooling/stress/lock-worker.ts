// Adds to a plain word under a lock, as often as it is told. Some wait with short timeouts and try again, and some
// threads of the library compete within the process. A lost update or a lost wake-up shows in the end.
import { parentPort } from "node:worker_threads";
import type { Blocking } from "../../wire/system-call.ts";
import { StressProcess, stressData } from "./stress-process.ts";

export interface LockStress {
  readonly lock: number;
  readonly counter: SharedArrayBuffer;
  readonly rounds: number;
}

const data = stressData<LockStress>();
const { lock, rounds, slot } = data;
const counter = new Int32Array(data.counter);
const process = new StressProcess(data);
let tries = 0;

function addOne(): void {
  counter[0] = (counter[0] ?? 0) + 1;
}

function* competitor(): Blocking<void> {
  for (let round = 0; round < rounds; round++) {
    yield { call: "acquire", semaphore: lock, timeout: null, told: { what: "", on: "" } };
    addOne();
    process.release(lock);
  }
}

// Every third process has a second thread.
const tid = slot % 3 === 2 ? process.turns.start("competitor", competitor) : 0;
for (let round = 0; round < rounds; round++) {
  // Odd processes lose patience after a moment that is sometimes long enough.
  while (!process.acquire(lock, slot % 2 === 1 ? 0.00002 * (round % 7) : null)) tries += 1;
  addOne();
  process.release(lock);
}
if (tid !== 0) {
  process.block({
    call: "wait",
    objects: [{ kind: "thread", tid }],
    timeout: null,
    told: { what: "", on: "" },
  });
}
parentPort?.postMessage({ added: tid === 0 ? rounds : 2 * rounds, tries, stuck: process.stuck });
