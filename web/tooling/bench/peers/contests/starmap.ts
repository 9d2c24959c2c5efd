// Two hundred arrays of ten thousand numbers to two workers, each of which looks at both ends. Page.
import type { Contest } from "../contests.ts";
import { libraries, type LibraryName } from "../remote/libraries.ts";
import rawUrl from "../remote/raw-worker.ts?worker&url";
import { play } from "../roles/play.ts";
import { check, timeRounds } from "../timing.ts";

const ARRAYS = 200;
const LENGTH = 10_000;
const WORKERS = 2;
const WARM = 10;
const SAMPLES = 20;

export const starmap: Contest = {
  "raw postMessage, cloned": () => calls("raw postMessage"),
  "raw postMessage, transferred: the caller's are gone": transferred,
  coincident: () => calls("coincident"),
  "multithreading, copies of them moved": () => calls("multithreading", true),
  comlink: () => calls("comlink"),
  workerpool: () => calls("workerpool"),
  "threads.js": () => calls("threads.js"),
  "*limit:* copied into shared memory, and out into new memory": () => shared(true),
  "*limit:* copied into shared memory": () => shared(false),
};

async function calls(name: LibraryName, copied = false): Promise<number[]> {
  const library = await libraries[name](WORKERS, "ends", [0]);
  const arrays = makeArrays();
  const seconds = await timeRounds(WARM, SAMPLES, async () => {
    const sums = await Promise.all(
      arrays.map((array) => library.call(copied ? array.slice() : array)),
    );
    sumsAreRight(sums, name);
  });
  await library.close();
  check(arrays.at(-1)?.length === LENGTH, `${name} took the caller's data`);
  return seconds;
}

/** New arrays for every round are made outside of what is timed. */
async function transferred(): Promise<number[]> {
  const workers = Array.from({ length: WORKERS }, () => new Worker(rawUrl, { type: "module" }));
  const seconds: number[] = [];
  for (let round = 0; round < WARM + SAMPLES; round++) {
    const arrays = makeArrays();
    const sums: unknown[][] = workers.map(() => []);
    const begun = performance.now();
    await new Promise<void>((resolve) => {
      let left = ARRAYS;
      for (const [index, worker] of workers.entries()) {
        worker.onmessage = ({ data }) => {
          sums[index]?.push(data);
          left--;
          if (left === 0) resolve();
        };
      }
      for (const [n, array] of arrays.entries()) {
        workers[n % WORKERS]?.postMessage(["ends", array], [array.buffer]);
      }
    });
    if (round >= WARM) seconds.push((performance.now() - begun) / 1000);
    sumsAreRight(
      arrays.map((_, n) => sums[n % WORKERS]?.[Math.floor(n / WORKERS)]),
      "transfer",
    );
  }
  for (const worker of workers) worker.terminate();
  return seconds;
}

function shared(owned: boolean): Promise<number[]> {
  const arrays = {
    data: new Float64Array(new SharedArrayBuffer(ARRAYS * LENGTH * 8)),
    sums: new Float64Array(new SharedArrayBuffer(ARRAYS * 8)),
    words: new Int32Array(new SharedArrayBuffer(128)),
    length: LENGTH,
    workers: WORKERS,
  };
  return play(
    ["copyArrays", arrays],
    ["lookAtArrays", { ...arrays, owned, share: 0 }],
    ["lookAtArrays", { ...arrays, owned, share: 1 }],
  );
}

function makeArrays(): Float64Array<ArrayBuffer>[] {
  return Array.from({ length: ARRAYS }, (_, n) =>
    Float64Array.from({ length: LENGTH }, (__, i) => n + i),
  );
}

function sumsAreRight(sums: readonly unknown[], who: string): void {
  check(
    sums.length === ARRAYS && sums.every((sum, n) => sum === 2 * n + LENGTH - 1),
    `a sum of ${who}`,
  );
}
