// Who comes while others are still leaving: a moment that can't be met by waiting for it, so it is written into the words.
import { describe, expect, it } from "vitest";
import { recordingInterpreter } from "../../test-interpreter.ts";
import { BrokenBarrierError } from "../../threading/errors.ts";
import { BARRIER_WORDS, Phase, Turnstile } from "./turnstile.ts";

const why = { what: "Barrier.wait", on: "" };

/** A turnstile for one that another is just leaving, one who comes to it, and what becomes of that one. */
function setUp() {
  const { interpreter, machine } = recordingInterpreter();
  const { kernel } = interpreter;
  const words = Int32Array.of(Phase.DRAINING, 1, 0);
  const options = { parties: 1, action: null, limit: () => null };
  const turnstile = Turnstile.make(kernel, false, words, options);
  const ends: unknown[] = [];
  kernel.threads.start("comes", function* () {
    try {
      ends.push(yield* turnstile.pass(null, why));
    } catch (error) {
      ends.push(error);
    }
  });
  const later = (work: () => ReturnType<Turnstile["abort"]>) => {
    kernel.threads.start("acts", function* () {
      ends.push("acts");
      yield* work();
    });
    // Once until one waits and the other has acted, once for the one that waited.
    for (let turn = 0; turn < 2; turn++) machine.runThreads();
  };
  return { words, turnstile, ends, later };
}

describe("the door of a turnstile", () => {
  it("has as many words as it says", () => {
    expect(setUp().words).toHaveLength(BARRIER_WORDS);
  });

  it("opens when the last one has left", () => {
    const { words, turnstile, ends, later } = setUp();
    later(() => {
      words[1] = 0;
      return turnstile.reset(why);
    });
    expect([ends, turnstile.waiting, turnstile.broken]).toEqual([["acts", 0], 0, false]);
  });

  it("opens when the turnstile breaks", () => {
    const { turnstile, ends, later } = setUp();
    later(() => turnstile.abort(why));
    expect(ends).toEqual(["acts", expect.any(BrokenBarrierError)]);
  });
});
