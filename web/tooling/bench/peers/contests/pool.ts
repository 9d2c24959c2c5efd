// Ten thousand tiny tasks for two workers: one message a task, and in eight chunks. Page.
import type { Contest } from "../contests.ts";
import { libraries, type Library, type LibraryName } from "../remote/libraries.ts";
import { play } from "../roles/play.ts";
import { ringMemory } from "../roles/word-ring.ts";
import { check, timeRounds } from "../timing.ts";

const TASKS = 10_000;
/** Rounds before those that count. */
const WARM_UP = 10;
/** As `Pool.map` cuts for two workers. */
const CHUNK = TASKS / 8;

export const poolOneByOne: Contest = {
  "raw postMessage, all at once": () => calls("raw postMessage"),
  coincident: () => calls("coincident"),
  multithreading: () => calls("multithreading"),
  comlink: () => calls("comlink"),
  workerpool: () => calls("workerpool"),
  // Its pool takes longer for each the more there are; it is given a tenth.
  "threads.js, 1000 tasks": () => calls("threads.js", TASKS / 10, 1),
  "*limit:* records in rings of shared memory": () => rings(1),
};

export const poolInChunks: Contest = {
  "raw postMessage, chunked by hand": chunkedByHand,
  "*limit:* records in rings of shared memory": () => rings(CHUNK),
};

/** Seconds a task when all calls are made at once. */
async function calls(name: LibraryName, tasks = TASKS, rounds = 6): Promise<number[]> {
  const library = await libraries[name](2, "square", 1);
  const seconds = await timeRounds(rounds === 1 ? 1 : WARM_UP, rounds, async () => {
    const squares = await Promise.all(Array.from({ length: tasks }, (_, i) => library.call(i)));
    check(
      squares.every((square, i) => square === i * i),
      `a square of ${name}`,
    );
  });
  await library.close();
  return seconds.map((round) => round / tasks);
}

async function chunkedByHand(): Promise<number[]> {
  const library = await libraries["raw postMessage"](2, "squares", []);
  const seconds = await timeRounds(4 * WARM_UP, 20, () => mapInChunks(library));
  await library.close();
  return seconds.map((round) => round / TASKS);
}

async function mapInChunks(library: Library): Promise<void> {
  const chunks: Promise<unknown>[] = [];
  for (let first = 0; first < TASKS; first += CHUNK) {
    chunks.push(library.call(Array.from({ length: CHUNK }, (_, i) => first + i)));
  }
  const squares = (await Promise.all(chunks)).flat();
  check(
    squares.length === TASKS && squares.every((square, i) => square === i * i),
    "a square of a chunk",
  );
}

function rings(chunk: number): Promise<number[]> {
  const pairs = [1, 2].map(() => ({ tasks: ringMemory(), results: ringMemory() }));
  const workers = pairs.map((pair) => ["ringSquares", { ...pair, chunk }] as const);
  return play(["ringPool", { rings: pairs, tasks: TASKS, chunk }], ...workers);
}
