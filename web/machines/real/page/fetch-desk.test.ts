import { beforeEach, expect, it } from "vitest";
import { SHARED_BYTES, Slot } from "../../../wire/shared-layout.ts";
import { BlockTable } from "../shared/block.ts";
import { readReply, REPLY_BYTES } from "../shared/fetch-reply.ts";
import { makeSharedObjects, ObjectTable } from "../shared/object-table.ts";
import { pageSection } from "../shared/section.ts";
import { load } from "../shared/slots.ts";
import { fetchFromSite, type Sample } from "../../browser/sample-files.ts";
import { FetchDesk } from "./fetch-desk.ts";

let words: Int32Array;
let blocks: BlockTable;
/** Paths that the site was asked for. */
let asked: string[];

beforeEach(() => {
  words = new Int32Array(new SharedArrayBuffer(SHARED_BYTES));
  blocks = new BlockTable(new ObjectTable(makeSharedObjects(), pageSection));
  asked = [];
});

const sample: Sample = { status: 200, type: "text/plain", body: new TextEncoder().encode("hello") };

function desk(answer: () => Promise<Sample>): FetchDesk {
  return new FetchDesk(words, blocks, (path) => {
    asked.push(path);
    return answer();
  });
}

/** What stands in a reply: the body as text. */
function told(reply: number) {
  const answer = readReply(blocks, reply);
  if (!answer) return answer;
  const { buffer, offset } = blocks.at(answer.block);
  const body = new Uint8Array(buffer, offset, answer.bytes).slice();
  return { status: answer.status, type: answer.type, body: new TextDecoder().decode(body) };
}

it("answers into the block of whoever asks, and wakes them", async () => {
  const replies = [blocks.make(REPLY_BYTES), blocks.make(REPLY_BYTES)] as const;
  const fetches = desk(async () => sample);
  expect(readReply(blocks, replies[0])).toBeUndefined();
  await Promise.all([fetches.ask(3, "a.txt", replies[0]), fetches.ask(5, "a.txt", replies[1])]);
  for (const reply of replies)
    expect(told(reply)).toEqual({ status: 200, type: "text/plain", body: "hello" });
  expect([3, 4, 5].map((slot) => load(words, slot, Slot.WAKE))).toEqual([1, 0, 1]);
  expect(asked).toEqual(["a.txt"]);
});

it("says that the site can't be reached, and tries again", async () => {
  const reply = blocks.make(REPLY_BYTES);
  const fetches = desk(() => Promise.reject(new TypeError("Failed to fetch")));
  await fetches.ask(0, "a.txt", reply);
  expect(readReply(blocks, reply)).toBe(null);
  await fetches.ask(0, "a.txt", reply);
  expect(asked).toHaveLength(2);
});

it("leaves the memory of a run alone that is over", async () => {
  const reply = blocks.make(REPLY_BYTES);
  const fetches = desk(async () => sample);
  const asking = fetches.ask(2, "a.txt", reply);
  fetches.close();
  await asking;
  expect(readReply(blocks, reply)).toBeUndefined();
  expect(load(words, 2, Slot.WAKE)).toBe(0);
});

it.each(["../index.html", "a/../../b", "a//b", "a%2fb", ".hidden", "", "pages/", "a?b"])(
  "never asks the site for %j",
  async (path) => {
    // There is no site here: asking it would reject.
    expect((await fetchFromSite(path)).status).toBe(404);
  },
);
