// Getting a sample file: the page fetches it, and this process waits for as long as a network would take that is
// as slow as the reader has set it. The time is kept here, so that every run takes as long. Worker side.
import type { Milliseconds, Seconds } from "../../../base/units.ts";
import { samplePath } from "../../../wire/sample-site.ts";
import type { NetworkDelay } from "../../../wire/session-options.ts";
import {
  Unreachable,
  type Fetched,
  type OftenNote,
  type SystemCall,
  type TraceNote,
} from "../../../wire/system-call.ts";
import type { BlockTable } from "../shared/block.ts";
import { readReply, REPLY_BYTES, type Answer } from "../shared/fetch-reply.ts";
import type { Clock } from "../shared/futex.ts";
import { post } from "./natives.ts";
import { NOT_YET, pause } from "./pending.ts";
import type { Turns } from "./turns.ts";

const MEGABYTE = 1_000_000;

export interface FetchingProcess {
  readonly slot: number;
  readonly clock: Clock;
  readonly blocks: BlockTable;
  readonly turns: Turns;
  readonly network: NetworkDelay;
  noteOften(event: OftenNote): boolean;
}

type IoNote = Extract<TraceNote, { readonly kind: "state" }>;

const waiting = (path: string): IoNote => ({
  kind: "state",
  state: "io",
  call: "requests.get",
  on: path,
  holder: null,
});

/** Blocks until the file has come, or `timeout` has passed (null). Throws {@link Unreachable}. */
export function fetchSample(
  process: FetchingProcess,
  calls: { blocked<T>(state: IoNote, work: () => T): T },
  { url, timeout }: Extract<SystemCall, { readonly call: "fetch" }>,
): Fetched | null {
  const path = samplePath(url);
  if (path === null) throw new Unreachable(url);
  const began = process.clock();
  const deadline = began + (timeout ?? Infinity) * 1000;
  const answer = calls.blocked(waiting(path), () => {
    const answered = askPage(process, path, deadline);
    const there = answered ? began + delayOf(process.network, answered.bytes) * 1000 : began;
    pauseUntil(process, Math.min(there, deadline));
    return there > deadline ? undefined : answered;
  });
  if (answer === undefined) return null;
  if (answer === null) throw new Unreachable(url);
  const { status, type, bytes } = answer;
  const { buffer, offset } = process.blocks.at(answer.block);
  const body = new Uint8Array(buffer, offset, bytes).slice();
  process.noteOften({ kind: "io", operation: "get", name: path, bytes });
  return { status, type, body };
}

/** What the page answers; null when the site can't be reached, undefined when the deadline came first. */
function askPage(
  process: FetchingProcess,
  path: string,
  deadline: Milliseconds,
): Answer | null | undefined {
  const { blocks, turns, slot } = process;
  const reply = blocks.make(REPLY_BYTES);
  post({ kind: "fetch", slot, path, reply });
  let answer: Answer | null | undefined;
  turns.block(
    {
      look: () => ((answer = readReply(blocks, reply)) === undefined ? NOT_YET : true),
      deadline,
      late: false,
      enter() {},
      leave() {},
      needsOthers: false,
    },
    () => {},
  );
  // One that was not answered in time stays: the page may still write into it.
  if (answer !== undefined) blocks.free(reply);
  return answer;
}

function pauseUntil({ turns, clock }: FetchingProcess, deadline: Milliseconds): void {
  if (deadline > clock()) turns.block(pause(deadline), () => {});
}

const delayOf = ({ seconds, perMegabyte }: NetworkDelay, bytes: number): Seconds =>
  seconds + (perMegabyte * bytes) / MEGABYTE;
