// A pool as bare as can be: tasks and results as records in rings of shared memory. Worker.
//
//   a record: [ number of its chunk, x, x, … ]
import { check, timeBlocking } from "../timing.ts";
import { WordRing, type RingMemory } from "./word-ring.ts";

export interface BarePool {
  /** A pair for each worker. */
  readonly rings: readonly { readonly tasks: RingMemory; readonly results: RingMemory }[];
  readonly tasks: number;
  readonly chunk: number;
}

/** Deals the tasks out and collects the results; seconds a task. */
export function ringPool({ rings, tasks, chunk }: BarePool): number[] {
  const workers = rings.map((ring) => ({
    tasks: new WordRing(ring.tasks),
    results: new WordRing(ring.results),
  }));
  const chunks = tasks / chunk;
  const squares = new Float64Array(tasks);
  const rounds = timeBlocking(10, 40, 1, () => {
    for (let index = 0; index < chunks;) {
      for (const worker of workers) {
        worker.tasks.reserve(chunk + 1);
        worker.tasks.put(index);
        for (let i = 0; i < chunk; i++) worker.tasks.put(index * chunk + i);
        worker.tasks.publish();
        index++;
      }
    }
    for (const worker of workers) {
      for (let left = chunks / workers.length; left > 0; left--) {
        worker.results.await(chunk + 1);
        const index = worker.results.take();
        for (let i = 0; i < chunk; i++) squares[index * chunk + i] = worker.results.take();
      }
    }
    check(squares[tasks - 1] === (tasks - 1) ** 2, "the last square of the rings");
    squares.fill(0);
  });
  return rounds.map((seconds) => seconds / tasks);
}

/** Works for as long as its worker lives. */
export function ringSquares(input: BarePool["rings"][number] & { readonly chunk: number }): never {
  const tasks = new WordRing(input.tasks);
  const results = new WordRing(input.results);
  for (;;) {
    tasks.await(input.chunk + 1);
    results.reserve(input.chunk + 1);
    results.put(tasks.take());
    for (let i = 0; i < input.chunk; i++) {
      const x = tasks.take();
      results.put(x * x);
    }
    results.publish();
  }
}
