// Small pieces of English sentences that several of the timeline's texts are made of.
import type { Seconds } from "../../base/units.ts";
import type { ObjectFacts } from "../../trace/story-sharing.ts";

const NOUNS: ReadonlyMap<string, string> = new Map([
  ["Queue", "queue"],
  ["SimpleQueue", "queue"],
  ["JoinableQueue", "queue"],
  ["Connection", "pipe"],
  ["Pipe", "pipe"],
  ["Lock", "lock"],
  ["Semaphore", "semaphore"],
  ["BoundedSemaphore", "semaphore"],
  ["Event", "event"],
  ["Condition", "condition"],
  ["Barrier", "barrier"],
  ["Pool", "pool"],
  ["Value", "value"],
  ["Array", "array"],
]);

/** `the queue of line 4`; of a class without a word of its own: `the RLock of line 4`. */
export function thing({ type, line }: ObjectFacts): string {
  return `the ${NOUNS.get(type) ?? type}${line > 0 ? ` of line ${line}` : ""}`;
}

/** Short times in the unit in which they are short numbers. */
export function seconds(t: Seconds): string {
  if (t !== 0 && t < 0.001) return `${Math.max(1, Math.round(t * 1e6))} µs`;
  if (t !== 0 && t < 0.1) return `${(t * 1000).toFixed(t < 0.01 ? 1 : 0)} ms`;
  // Virtual time may be days.
  return `${t < 1000 ? t.toFixed(2) : Math.round(t).toLocaleString("en")} s`;
}

export function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

export function at(line: number): string {
  return line > 0 ? `, line ${line}` : "";
}
