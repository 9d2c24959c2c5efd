// A tally counts as a semaphore does, also where its counts have gone once around.
import { describe, expect, it } from "vitest";
import { Semaphore } from "./object-layout.ts";
import { giveBack, left, takeOne } from "./tally.ts";

function tally(value: number, limit: number, gone = 0): Int32Array {
  const words = new Int32Array(new SharedArrayBuffer(512));
  words[Semaphore.LIMIT] = limit;
  words[Semaphore.START] = value;
  words[Semaphore.TAKEN] = words[Semaphore.SEEN_TAKEN] = gone;
  words[Semaphore.GIVEN] = words[Semaphore.SEEN_GIVEN] = gone;
  return words;
}

describe.each([0, 2 ** 31 - 2, -2, 2 ** 32 - 2])(
  "a tally of which %i were taken before",
  (gone) => {
    it("gives out as many as there are, and takes back as many as there may be", () => {
      const words = tally(3, 3, gone);
      expect(giveBack(words, 0)).toBe(false);
      for (let round = 0; round < 5; round++) {
        for (const after of [2, 1, 0]) {
          expect(takeOne(words, 0)).toBe(true);
          expect(left(words, 0)).toBe(after);
        }
        expect(takeOne(words, 0)).toBe(false);
        for (const after of [1, 2, 3]) {
          expect(giveBack(words, 0)).toBe(true);
          expect(left(words, 0)).toBe(after);
        }
        expect(giveBack(words, 0)).toBe(false);
      }
    });

    it("believes what it saw only as far as it goes", () => {
      const words = tally(1, 1, gone);
      // As one leaves it who was interrupted between looking and remembering.
      words[Semaphore.SEEN_GIVEN] = gone - 5;
      words[Semaphore.SEEN_TAKEN] = gone - 5;
      expect(giveBack(words, 0)).toBe(false);
      expect(takeOne(words, 0)).toBe(true);
      words[Semaphore.SEEN_GIVEN] = gone - 5;
      expect(takeOne(words, 0)).toBe(false);
      expect(giveBack(words, 0)).toBe(true);
    });
  },
);

it("holds as much as any semaphore may", () => {
  const most = 2 ** 31 - 1;
  const words = tally(most, most);
  expect(giveBack(words, 0)).toBe(false);
  expect(takeOne(words, 0)).toBe(true);
  expect(left(words, 0)).toBe(most - 1);
  expect(giveBack(words, 0)).toBe(true);
  expect(giveBack(words, 0)).toBe(false);
});
