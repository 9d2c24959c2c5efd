// Libraries that call functions in workers, and postMessage itself, all asked in the same way: call the task
// it was opened for and await its result. Each shares the calls out between its workers as it is made to. Page.
import coincident from "coincident/main";
import { wrap } from "comlink";
import { initRuntime, move, shutdown, spawn as spawnTask } from "multithreading";
import { Pool, spawn, Thread, Worker as ThreadsWorker } from "threads";
import { pool } from "workerpool";
import coincidentUrl from "./coincident-worker.ts?worker&url";
import comlinkUrl from "./comlink-worker.ts?worker&url";
import rawUrl from "./raw-worker.ts?worker&url";
import { tasks, type TaskName } from "./tasks.ts";
import threadsUrl from "./threads-worker.ts?worker&url";
import workerpoolUrl from "./workerpool-worker.ts?worker&url";

export interface Library {
  call(input: unknown): Promise<unknown>;
  close(): unknown;
}

/** Opens a library with so many workers for one task. The example is an input that the task can take. */
export type OpenLibrary = (workers: number, task: TaskName, example: unknown) => Promise<Library>;

type Remote = Record<TaskName, (input: unknown) => Promise<unknown>>;

const MODULE = { type: "module" } as const;

export type LibraryName =
  | "raw postMessage"
  | "comlink"
  | "coincident"
  | "multithreading"
  | "workerpool"
  | "threads.js";

/** Whoever opens one closes it. */
export const libraries: Readonly<Record<LibraryName, OpenLibrary>> = {
  /** Answers come in the order of the questions, so nothing but a queue is needed to tell them apart. */
  "raw postMessage": async (workers, task) =>
    inTurn(workers, () => {
      const worker = new Worker(rawUrl, MODULE);
      const waiting: ((output: unknown) => void)[] = [];
      let answered = 0;
      worker.onmessage = ({ data }) => {
        waiting[answered++]?.(data);
        if (answered < waiting.length) return;
        waiting.length = 0;
        answered = 0;
      };
      return {
        call: (input) =>
          new Promise((resolve) => {
            waiting.push(resolve);
            worker.postMessage([task, input]);
          }),
        close: () => worker.terminate(),
      };
    }),

  comlink: async (workers, task) =>
    inTurn(workers, () => {
      const worker = new Worker(comlinkUrl, MODULE);
      const remote = wrap<Remote>(worker);
      return { call: (input) => remote[task](input), close: () => worker.terminate() };
    }),

  coincident: async (workers, task) => {
    const { Worker: ProxyWorker } = coincident();
    return inTurn(workers, () => {
      const worker = new ProxyWorker(coincidentUrl, MODULE);
      return {
        call: async (input) => worker.proxy[task]?.(input),
        close: () => worker.terminate(),
      };
    });
  },

  async multithreading(workers, task, example) {
    initRuntime({ maxWorkers: workers });
    // The text of the task is what is sent; its input is what the caller says.
    const work = tasks[task] as (input: unknown) => unknown;
    const call = async (input: unknown) => {
      const result = await spawnTask(move(input), work).join();
      if (result.ok) return result.value;
      throw result.error;
    };
    // A worker that is still reading the text refuses a second call of it.
    await Promise.all(Array.from({ length: workers }, () => call(example)));
    return {
      call,
      close: shutdown,
    };
  },

  async workerpool(workers, task) {
    const opened = pool(workerpoolUrl, {
      minWorkers: workers,
      maxWorkers: workers,
      workerType: "web",
      workerOpts: MODULE,
    });
    return {
      call: async (input) => opened.exec(task, [input]),
      close: () => opened.terminate(true),
    };
  },

  /** One worker is called directly, several through its pool. */
  async "threads.js"(workers, task) {
    const start = () => spawn<Remote>(new ThreadsWorker(threadsUrl, MODULE));
    if (workers === 1) {
      const thread = await start();
      return {
        call: (input) => thread[task](input),
        close: () => Thread.terminate(thread),
      };
    }
    const opened = Pool(start, workers);
    return {
      call: async (input) => opened.queue((thread) => thread[task](input)),
      close: () => opened.terminate(true),
    };
  },
};

/** For what has no pool: so many workers, called one after another. */
function inTurn(workers: number, start: () => Library): Library {
  const started = Array.from({ length: workers }, start);
  let calls = 0;
  return {
    async call(input) {
      return started[calls++ % workers]?.call(input);
    },
    close: () => started.forEach((one) => one.close()),
  };
}
