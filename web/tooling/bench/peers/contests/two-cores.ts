// The same CPU-bound work by one worker and divided between two; a time is the share that two take of the time of one. Page.
import type { Contest } from "../contests.ts";
import { libraries, type LibraryName } from "../remote/libraries.ts";
import { tasks, type Blocks } from "../remote/tasks.ts";
import { check } from "../timing.ts";

const BLOCKS = 2000;
const NOTHING: Blocks = { first: 0, step: 1, blocks: 0 };

export const twoCores: Contest = {
  "raw postMessage": () => share("raw postMessage"),
  comlink: () => share("comlink"),
  multithreading: () => share("multithreading"),
  workerpool: () => share("workerpool"),
};

async function share(name: LibraryName): Promise<number[]> {
  const alone = await seconds(name, 1);
  const together = await seconds(name, 2);
  return [together / alone];
}

/** By so many new workers, which have been called once, so that they are there. */
async function seconds(name: LibraryName, workers: number): Promise<number> {
  const library = await libraries[name](workers, "collatz", NOTHING);
  const each = Array.from({ length: workers }, (_, first) => first);
  await Promise.all(each.map(() => library.call(NOTHING)));
  const begun = performance.now();
  const counts = await Promise.all(
    each.map((first) => library.call({ first, step: workers, blocks: BLOCKS } satisfies Blocks)),
  );
  const took = (performance.now() - begun) / 1000;
  await library.close();
  const total = counts.reduce<number>((sum, count) => sum + Number(count), 0);
  check(total === expected(), `a count of ${name}`);
  return took;
}

let known: number | undefined;

const expected = (): number => (known ??= tasks.collatz({ first: 0, step: 1, blocks: BLOCKS }));
