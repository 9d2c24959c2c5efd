// Ours beside its peers and the limit, in one run of the benchmark: rounds go through all of them in turn, so
// that a slow moment falls on everybody. Times are medians of all samples of all rounds. Node.
import type { Bench } from "./bench-page.ts";
import type { ContestName } from "./peers/contests.ts";
import { digits, median, table } from "./statistics.ts";

const ROUNDS = 5;

export interface Discipline {
  readonly contest: ContestName;
  /** Head of its column, and how a median is shown in it. */
  readonly title: string;
  show(sample: number): string;
  /** Our name in the table. */
  readonly ours: string;
  /** Prints `sample <number>` for each sample, in the unit of the contest's, and throws when a result is wrong. */
  readonly program: string;
}

/** Two columns for each discipline: the figure, and how many times our time it is. */
export async function contestTable(
  bench: Bench,
  title: string,
  disciplines: readonly Discipline[],
): Promise<string> {
  const columns: Map<string, string[]>[] = [];
  for (const discipline of disciplines) columns.push(await measured(bench, discipline));
  const names = new Set(columns.flatMap((column) => [...column.keys()]));
  return table([
    [title, ...disciplines.flatMap((discipline) => [discipline.title, "time × ours"])],
    ...[...names]
      .toSorted((a, b) => Number(isLimit(a)) - Number(isLimit(b)))
      .map((name) => [name, ...columns.flatMap((column) => column.get(name) ?? ["–", ""])]),
  ]);
}

/** Limits stand below all others. */
function isLimit(name: string): boolean {
  return name.startsWith("*limit");
}

/** The two cells of everybody, ours first. */
async function measured(bench: Bench, discipline: Discipline): Promise<Map<string, string[]>> {
  const ours: number[] = [];
  const rivals = await bench.rivals(discipline.contest);
  const theirs = new Map<string, number[]>(rivals.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(...(await samplesOfOurs(bench, discipline.program)));
    for (const [name, samples] of theirs) {
      samples.push(...(await bench.compete(discipline.contest, name)));
    }
  }
  const unit = median(ours);
  return new Map(
    [[discipline.ours, ours] as const, ...theirs].map(([name, samples]) => [
      name,
      [discipline.show(median(samples)), digits(median(samples) / unit)],
    ]),
  );
}

async function samplesOfOurs(bench: Bench, program: string): Promise<number[]> {
  const { stdout } = await bench.run(program);
  const samples = [...stdout.matchAll(/^sample (\S+)$/gm)].map(([, sample]) => Number(sample));
  if (samples.length > 0 && samples.every((sample) => sample > 0)) return samples;
  throw new Error(`Not what the program should print:\n${stdout}`);
}

/** Seconds of one as thousands or millions a second. */
export function rate(seconds: number): string {
  const perSecond = 1 / seconds;
  return perSecond >= 1e6 ? `${digits(perSecond / 1e6)} M/s` : `${digits(perSecond / 1000)} k/s`;
}

export function microseconds(seconds: number): string {
  return `${digits(seconds * 1e6)} µs`;
}

export function nanoseconds(seconds: number): string {
  return `${digits(seconds * 1e9)} ns`;
}

export function milliseconds(seconds: number): string {
  return `${digits(seconds * 1000)} ms`;
}
