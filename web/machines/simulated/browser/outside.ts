// What a simulated program gets from outside its worker: sample files, which the page fetches, and lines of input,
// which its reader types. In the worker.
import type { Pid } from "../../../base/units.ts";
import type { Fetched } from "../../../wire/system-call.ts";
import { post } from "./natives.ts";

/** Samples by path: asked of the page once. */
const samples = new Map<string, Promise<Fetched | null>>();
const asking = new Map<string, (sample: Fetched | null) => void>();
/** Lines that nobody has asked for yet, and those who ask for one that is not there yet. */
const lines: (string | null)[] = [];
const readers: ((line: string | null) => void)[] = [];

export function fetchSample(path: string): Promise<Fetched | null> {
  const known = samples.get(path);
  if (known) return known;
  const sample = new Promise<Fetched | null>((resolve) => {
    asking.set(path, resolve);
    post({ kind: "fetch", path });
  });
  samples.set(path, sample);
  return sample;
}

export function answerSample(path: string, sample: Fetched | null): void {
  // Out of reach now: the next request tries again.
  if (sample === null) samples.delete(path);
  asking.get(path)?.(sample);
  asking.delete(path);
}

export function readLine(pid: Pid): string | null | Promise<string | null> {
  const [line] = lines.splice(0, 1);
  if (line !== undefined) return line;
  post({ kind: "input", pid });
  return new Promise((resolve) => {
    readers.push(resolve);
  });
}

export function answerLine(line: string | null): void {
  const reader = readers.shift();
  if (reader) reader(line);
  else lines.push(line);
}
