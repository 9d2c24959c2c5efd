// Arrays in shared memory: copied there to be looked at by others, and worked on in place. Worker.
import { check, timeBlocking } from "../timing.ts";

/** All arrays, one after another; who looks at them writes the sum of both ends of each. */
export interface CopiedArrays {
  readonly data: Float64Array;
  readonly sums: Float64Array;
  readonly length: number;
  readonly workers: number;
  /** Words: the round that is ready to be looked at, and how many have looked, over all rounds. */
  readonly words: Int32Array;
}

const READY = 0;
const DONE = 16;

/** Seconds of a round: every array copied, looked at, and the answers read. The sender keeps its own. */
export function copyArrays({ data, sums, length, workers, words }: CopiedArrays): number[] {
  const own = Array.from({ length: sums.length }, (_, n) =>
    Float64Array.from({ length }, (__, i) => n + i),
  );
  let round = 0;
  return timeBlocking(10, 20, 1, () => {
    for (const [n, array] of own.entries()) data.set(array, n * length);
    round++;
    Atomics.store(words, READY, round);
    Atomics.notify(words, READY);
    for (;;) {
      const done = Atomics.load(words, DONE);
      if (done === round * workers) break;
      Atomics.wait(words, DONE, done);
    }
    check(
      own.every((_, n) => sums[n] === 2 * n + length - 1),
      "the sums of copied arrays",
    );
    sums.fill(0);
  });
}

/** Which arrays a worker looks at, and whether it makes each its own before. */
interface Share {
  readonly share: number;
  readonly owned: boolean;
}

/** Looks for as long as its worker lives, at its share of the arrays. */
export function lookAtArrays({
  data,
  sums,
  length,
  workers,
  words,
  share,
  owned,
}: CopiedArrays & Share): never {
  for (let round = 1; ; round++) {
    for (;;) {
      const ready = Atomics.load(words, READY);
      if (ready === round) break;
      Atomics.wait(words, READY, ready);
    }
    for (let n = share; n < sums.length; n += workers) {
      const view = data.subarray(n * length, (n + 1) * length);
      const array = owned ? new Float64Array(view) : view;
      sums[n] = (array[0] ?? Number.NaN) + (array[length - 1] ?? Number.NaN);
    }
    Atomics.add(words, DONE, 1);
    Atomics.notify(words, DONE);
  }
}
