// The page on which other ways to start work in a worker are timed, each from the call to the first
// statement of the child. Every start is of a new worker, as every process of ours is; all end after it.
import { wrap } from "comlink";
import { spawn, Thread, Worker as ThreadsWorker } from "threads";
import { pool } from "workerpool";
import bareUrl from "./bare-worker.ts?worker&url";
import comlinkUrl from "./comlink-worker.ts?worker&url";
import { contests, type Contest, type ContestName } from "./contests.ts";
import { now, type answer, type Answer } from "./task.ts";
import threadsUrl from "./threads-worker.ts?worker&url";
import wakeUrl from "./wake-worker.ts?worker&url";
import workerpoolUrl from "./workerpool-worker.ts?worker&url";

/** One timed start. */
export interface Start {
  /** From the call to the child's first statement. */
  readonly milliseconds: number;
  readonly output: number;
}

type Peer = (input: number) => Promise<Start>;

const MODULE = { type: "module" } as const;

const peers: Readonly<Record<string, Peer>> = {
  async "wake of a waiting worker"(input) {
    const memory = new SharedArrayBuffer(24);
    const control = new Int32Array(memory, 0, 1);
    const result = new Float64Array(memory, 8, 2);
    const worker = new Worker(wakeUrl, MODULE);
    const ready = nextMessage(worker);
    worker.postMessage(memory);
    await ready;
    // It says so right before it waits; give it the time to.
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    const done = nextMessage(worker);
    const called = now();
    Atomics.store(control, 0, input);
    Atomics.notify(control, 0);
    await done;
    worker.terminate();
    const [began = Number.NaN, output = Number.NaN] = result;
    return { milliseconds: began - called, output };
  },

  async "new Worker"(input) {
    const called = now();
    const worker = new Worker(bareUrl, MODULE);
    const message = nextMessage<Answer>(worker);
    worker.postMessage(input);
    const start = timed(called, await message);
    worker.terminate();
    return start;
  },

  async comlink(input) {
    const called = now();
    const worker = new Worker(comlinkUrl, MODULE);
    const remote = wrap<{ answer(given: number): Answer }>(worker);
    const start = timed(called, await remote.answer(input));
    worker.terminate();
    return start;
  },

  async "threads.js"(input) {
    const called = now();
    const remote = await spawn<(given: number) => Promise<Answer>>(
      new ThreadsWorker(threadsUrl, MODULE),
    );
    const start = timed(called, await remote(input));
    await Thread.terminate(remote);
    return start;
  },

  async workerpool(input) {
    const called = now();
    const workers = pool(workerpoolUrl, { maxWorkers: 1, workerType: "web", workerOpts: MODULE });
    const start = timed(called, await workers.exec<typeof answer>("answer", [input]));
    await workers.terminate(true);
    return start;
  },
};

function timed(called: number, { began, output }: Answer): Start {
  return { milliseconds: began - called, output };
}

function nextMessage<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
    worker.addEventListener("error", (event) => reject(new Error(event.message)), { once: true });
  });
}

/** Runs JavaScript text in a new worker as it is; resolves with what it posts. */
async function plain(code: string): Promise<unknown> {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(url, MODULE);
  const result = await nextMessage(worker);
  worker.terminate();
  URL.revokeObjectURL(url);
  return result;
}

export interface PeersPage {
  readonly peers: typeof peers;
  readonly contests: Readonly<Record<ContestName, Contest>>;
  readonly plain: typeof plain;
}

Object.assign(window, { peers, contests, plain } satisfies PeersPage);
