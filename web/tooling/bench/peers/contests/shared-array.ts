// The same few steps for each of two million numbers, by two workers; a time is a share of that of one alone, which
// does it beside, in its own memory. Page.
import { transfer, wrap } from "comlink";
import { initRuntime, move, shutdown, spawn } from "multithreading";
import type { Contest } from "../contests.ts";
import { fill, ROOTS, roots, rootsAreRight } from "../remote/roots.ts";
import type { Piece, remote } from "../remote/roots-worker.ts";
import rootsUrl from "../remote/roots-worker.ts?worker&url";
import { check } from "../timing.ts";

const HALF = ROOTS / 2;
const WARM_UP = 5;
const ROUNDS = 15;

/** Works on its pieces, one a worker, and gives them back. */
type Team = (pieces: readonly Piece[]) => Promise<readonly Piece[]>;

export const sharedArray: Contest = {
  "raw postMessage, transferred": () => shares(transferredHalves, (workers) => posts(workers)),
  "comlink, transferred": () => shares(transferredHalves, (workers) => comlinkCalls(workers)),
  "multithreading, shared memory": () => shares(sharedHalves, () => spawns()),
  "*limit:* raw shared memory": () => shares(sharedHalves, (workers) => posts(workers)),
};

/** For each round, the time of two as a share of the time of one. */
async function shares(
  halves: () => Piece[],
  open: (workers: readonly Worker[]) => Team,
): Promise<number[]> {
  const workers = [1, 2].map(() => new Worker(rootsUrl, { type: "module" }));
  const [first] = workers;
  if (!first) throw new Error("There is no worker");
  const alone = wrap<typeof remote>(first);
  await Promise.all(workers.map((worker) => wrap<typeof remote>(worker).serial()));
  const team = open(workers);
  const found: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const pieces = halves();
    const begun = performance.now();
    const done = await team(pieces);
    const seconds = (performance.now() - begun) / 1000;
    check(rootsAreRight(done.map(({ data, from, to }) => data.subarray(from, to))), "a root");
    const serial = await alone.serial();
    if (round >= WARM_UP) found.push(seconds / serial);
  }
  for (const worker of workers) worker.terminate();
  shutdown();
  return found;
}

function transferredHalves(): Piece[] {
  return [0, HALF].map((first) => {
    const data = new Float64Array(HALF);
    fill(data, first);
    return { data, from: 0, to: HALF };
  });
}

function sharedHalves(): Piece[] {
  const data = new Float64Array(new SharedArrayBuffer(ROOTS * 8));
  fill(data, 0);
  return [0, HALF].map((from) => ({ data, from, to: from + HALF }));
}

function posts(workers: readonly Worker[]): Team {
  return (pieces) =>
    Promise.all(
      pieces.map((piece, index) => {
        const worker = workers[index];
        const done = new Promise<Piece>((resolve) => {
          const hear = ({ data }: MessageEvent<{ readonly done?: Piece }>) => {
            if (!data.done) return;
            worker?.removeEventListener("message", hear);
            resolve(data.done);
          };
          worker?.addEventListener("message", hear);
        });
        worker?.postMessage({ piece }, transferables(piece));
        return done;
      }),
    );
}

function comlinkCalls(workers: readonly Worker[]): Team {
  const remotes = workers.map((worker) => wrap<typeof remote>(worker));
  return (pieces) =>
    Promise.all(
      remotes.map((one, index) => {
        const piece = pieces[index];
        if (!piece) throw new Error("A worker without a piece");
        return one.work(transfer(piece, transferables(piece)));
      }),
    );
}

function spawns(): Team {
  initRuntime({ maxWorkers: 2 });
  return (pieces) =>
    Promise.all(
      pieces.map(async (piece) => {
        const { data, from, to } = piece;
        const done = await spawn(move(data, from, to), roots).join();
        if (!done.ok) throw done.error;
        return piece;
      }),
    );
}

function transferables({ data }: Piece): Transferable[] {
  return data.buffer instanceof ArrayBuffer ? [data.buffer] : [];
}
