// What a run's record weighs: lessons of the course on both machines, as the JSON that is exported and shared.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { MachineKind } from "../../wire/run-record.ts";
import type { Bench } from "./bench-page.ts";
import { digits, table } from "./statistics.ts";

interface Lesson {
  readonly folder: string;
  /** What its output must match. */
  readonly prints: RegExp;
}

const LESSONS: readonly Lesson[] = [
  { folder: "08-threads/03-two-threads", prints: /\S/ },
  { folder: "03-pool/01-two-workers", prints: /^D~2$/m },
  { folder: "04-queue/08-sentinel", prints: /^washed pot$/m },
];

const MACHINES: readonly MachineKind[] = ["real", "simulated"];

export async function measureRecordSize(bench: Bench): Promise<string> {
  const rows: string[][] = [];
  for (const { folder, prints } of LESSONS) {
    const source = readFileSync(`lessons/${folder}/program.ts`, "utf8");
    for (const machine of MACHINES) {
      const record = await bench.record(source, { machine });
      if (!prints.test(record.stdout)) throw new Error(`${folder} printed:\n${record.stdout}`);
      const events = record.events.length;
      const [plain, packed] = weights(record.events);
      const [, whole] = weights(record);
      rows.push([
        `${folder}, ${machine}`,
        String(events),
        `${digits(plain / events)} B`,
        `${digits(packed / events)} B`,
        `${digits(whole / 1024)} KiB`,
      ]);
    }
  }
  return table([
    ["record of a run", "events", "an event, JSON", "an event, gzip", "whole record, gzip"],
    ...rows,
  ]);
}

/** Bytes of JSON, and of the same gzipped. */
function weights(value: unknown): readonly [plain: number, packed: number] {
  const json = JSON.stringify(value);
  return [Buffer.byteLength(json), gzipSync(json).length];
}
