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
} from "../../../wire/system-call.ts";
import type { BlockTable } from "../shared/block.ts";
import { readReply, REPLY_BYTES, type Answer } from "../shared/fetch-reply.ts";
import type { Clock } from "../shared/futex.ts";
import { post } from "./natives.ts";
import { NOT_YET, type Pending } from "./pending.ts";

const MEGABYTE = 1_000_000;

export interface FetchingProcess {
  readonly slot: number;
  readonly clock: Clock;
  readonly blocks: BlockTable;
  readonly network: NetworkDelay;
  noteOften(event: OftenNote): boolean;
}

/**
 * Asks for a file, and gives it to look at: null when `timeout` has passed before it has come. Throws
 * {@link Unreachable}, at once or when it is looked at.
 */
export function fetchPending(
  process: FetchingProcess,
  { url, timeout }: Extract<SystemCall, { readonly call: "fetch" }>,
): Pending {
  const path = samplePath(url);
  if (path === null) throw new Unreachable(url);
  const { blocks, slot, clock, network } = process;
  const began = clock();
  const end = began + (timeout ?? Infinity) * 1000;
  const reply = blocks.make(REPLY_BYTES);
  post({ kind: "fetch", slot, path, reply });
  /** undefined until the page has answered. One that is not answered in time stays: the page may still write into it. */
  let answer: Answer | null | undefined;
  let there: Milliseconds = Infinity;

  /** What is there when the time has come. */
  function result(): Fetched | null {
    if (answer === undefined || there > end) return null;
    if (answer === null) throw new Unreachable(url);
    const { status, type, bytes } = answer;
    const { buffer, offset } = blocks.at(answer.block);
    const body = new Uint8Array(buffer, offset, bytes).slice();
    process.noteOften({ kind: "io", operation: "get", name: path ?? url, bytes });
    return { status, type, body };
  }

  return {
    look() {
      if (answer === undefined) {
        answer = readReply(blocks, reply);
        if (answer === undefined) return NOT_YET;
        blocks.free(reply);
        there = answer ? began + delayOf(network, answer.bytes) * 1000 : began;
      }
      return Math.min(there, end) <= clock() ? result() : NOT_YET;
    },
    get deadline() {
      return Math.min(there, end);
    },
    get late() {
      return result();
    },
    enter() {},
    leave() {},
    needsOthers: false,
  };
}

const delayOf = ({ seconds, perMegabyte }: NetworkDelay, bytes: number): Seconds =>
  seconds + (perMegabyte * bytes) / MEGABYTE;
