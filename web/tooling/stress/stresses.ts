// What the stress tests run, short in every test run and long in the soak, and what must hold after it.
import type { ObjectTable } from "../../machines/real/shared/object-table.ts";
import { PipeTable } from "../../machines/real/shared/pipe.ts";
import { pageSection } from "../../machines/real/shared/section.ts";
import { makeSemaphore } from "../../machines/real/shared/semaphore.ts";
import { runWorkers } from "./run-workers.ts";

/** `workers` processes add to one word, `rounds` times each, under one lock; what was added, and what stands there. */
export async function lockStress(
  workers: number,
  rounds: number,
): Promise<{ readonly added: number; readonly counted: number }> {
  const counter = new SharedArrayBuffer(4);
  const reports = await runWorkers("lock-worker.ts", workers, { counter, rounds }, (table) => ({
    lock: makeSemaphore(table, { kind: "counting", value: 1, limit: 1, shared: true }),
  }));
  // lock-worker.ts reports so.
  const added = (reports as { added: number }[]).reduce((sum, report) => sum + report.added, 0);
  return { added, counted: new Int32Array(counter)[0] ?? 0 };
}

interface Got {
  readonly count: number;
  readonly sum: number;
  readonly broken: number;
}

/** Producers send 1 … `rounds` each through one pipe; what all consumers got together. */
export async function pipeStress(
  producers: number,
  consumers: number,
  rounds: number,
): Promise<Got> {
  const reports = await runWorkers(
    "pipe-worker.ts",
    producers + consumers,
    { producers, rounds },
    (table, words) => ({ pipe: pipeBetween(table, words, producers, consumers) }),
  );
  return allTogether(reports);
}

/** The same with messages of all sizes, under locks. */
export async function largePipeStress(
  producers: number,
  consumers: number,
  rounds: number,
): Promise<Got> {
  const reports = await runWorkers(
    "large-pipe-worker.ts",
    producers + consumers,
    { producers, rounds },
    (table, words) => ({
      pipe: pipeBetween(table, words, producers, consumers),
      readLock: makeSemaphore(table, { kind: "counting", value: 1, limit: 1, shared: true }),
      writeLock: makeSemaphore(table, { kind: "counting", value: 1, limit: 1, shared: true }),
    }),
  );
  return allTogether(reports);
}

/** Slots from 0 on are producers, those behind them consumers. */
function pipeBetween(
  table: ObjectTable,
  words: Int32Array,
  producers: number,
  consumers: number,
): number {
  const pipes = new PipeTable(table, words, pageSection);
  const pipe = pipes.make(0);
  for (let slot = 0; slot < producers; slot++) pipes.ends.hold(pipe, "write", slot);
  pipes.ends.letGo(pipe, "read", 0);
  for (let slot = 0; slot < consumers; slot++) pipes.ends.hold(pipe, "read", producers + slot);
  return pipe;
}

function allTogether(reports: unknown[]): Got {
  // The workers of both stresses report so.
  return (reports as Got[]).reduce((all, one) => ({
    count: all.count + one.count,
    sum: all.sum + one.sum,
    broken: all.broken + one.broken,
  }));
}

/** A pipe's only writing end changes hands `rounds` times; how often one who looked found no writer. */
export async function pipeEndStress(rounds: number): Promise<number> {
  const passed = new SharedArrayBuffer(4);
  const reports = await runWorkers("pipe-end-worker.ts", 2, { passed, rounds }, (table, words) => {
    const pipes = new PipeTable(table, words, pageSection);
    const pipe = pipes.make(1);
    pipes.ends.lend(pipe, "write", 1);
    pipes.ends.letGo(pipe, "write", 1);
    return { pipe };
  });
  // pipe-end-worker.ts reports so.
  return (reports as number[]).reduce((sum, gone) => sum + gone, 0);
}

/** What must come out of {@link pipeStress} and {@link largePipeStress}. */
export function allOf(producers: number, rounds: number): Got {
  return { count: producers * rounds, sum: (producers * rounds * (rounds + 1)) / 2, broken: 0 };
}
