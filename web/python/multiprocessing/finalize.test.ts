import { expect, it } from "vitest";
import type { Blocking } from "../../wire/system-call.ts";
import * as system from "../system.ts";
import { recordingInterpreter } from "../test-interpreter.ts";
import { Finalizers } from "./finalize.ts";

const fail = (error: unknown): never => {
  throw error;
};

function setUp() {
  const { drive } = recordingInterpreter();
  const ran: string[] = [];
  const finalizers = new Finalizers();
  const note = (name: string) =>
    function* (): Blocking<void> {
      yield* system.sleep(1);
      ran.push(name);
    };
  return { drive, ran, finalizers, note };
}

it("runs the highest priority first, and among equals the youngest", () => {
  const { drive, ran, finalizers, note } = setUp();
  finalizers.add(0, note("a"));
  finalizers.add(15, note("pool"));
  finalizers.add(0, note("b"));
  finalizers.add(-5, note("feeder"));
  finalizers.add(null, note("never"));
  drive(finalizers.run(0, fail));
  expect(ran).toEqual(["pool", "b", "a"]);
  drive(finalizers.run(-Infinity, fail));
  expect(ran).toEqual(["pool", "b", "a", "feeder"]);
});

it("runs each once, and not at all what was cancelled", () => {
  const { drive, ran, finalizers, note } = setUp();
  const called = finalizers.add(0, note("called"));
  const cancelled = finalizers.add(0, note("cancelled"));
  drive(called.call());
  cancelled.cancel();
  expect([called.stillActive(), cancelled.stillActive()]).toEqual([false, false]);
  drive(finalizers.run(0, fail));
  expect(ran).toEqual(["called"]);
});

it("goes on after one that fails, and after one that cancels another", () => {
  const { drive, ran, finalizers, note } = setUp();
  const shown: unknown[] = [];
  const victim = finalizers.add(0, note("victim"));
  finalizers.add(1, function* () {
    yield* system.sleep(1);
    victim.cancel();
    throw new TypeError("boom");
  });
  finalizers.add(0, note("last"));
  drive(finalizers.run(0, (error) => shown.push(error)));
  expect(ran).toEqual(["last"]);
  expect(shown).toEqual([new TypeError("boom")]);
});
