// A system hands out memory when it is first written to, and that takes a while. A worker in reserve does so before
// anybody waits for it. Worker side.
import { inboxOffset, traceOffset } from "../../../wire/shared-layout.ts";
import type { Receiver } from "./inbox.ts";

/** Bytes that a system hands out at once; where it hands out more, to touch more often does no harm. */
const PAGE = 4096;

/** Touches what a process uses first of its inbox and its trace ring. */
export function touchMemory({ words, slot }: Receiver): void {
  const places = [inboxOffset(slot), traceOffset(slot), traceOffset(slot) + PAGE];
  for (const place of places) Atomics.or(words, place / 4, 0);
}
