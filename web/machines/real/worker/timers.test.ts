import { describe, expect, it } from "vitest";
import { NOT_YET } from "./pending.ts";
import { ownTimers, Timers } from "./timers.ts";

function make(): { timers: Timers; at: (ms: number) => void; rung: string[] } {
  let now = 0;
  const rung: string[] = [];
  const timers = new Timers(() => now);
  const at = (ms: number) => {
    now = ms;
    while (timers.ringOne());
  };
  return { timers, at, rung };
}

describe("timers", () => {
  it("ring in the order of their times, and of their making", () => {
    const { timers, at, rung } = make();
    timers.add(2, () => rung.push("c"));
    timers.add(1, () => rung.push("a"));
    timers.add(1, () => rung.push("b"));
    at(999);
    expect(rung).toEqual([]);
    at(1000);
    expect(rung).toEqual(["a", "b"]);
    at(5000);
    expect(rung).toEqual(["a", "b", "c"]);
  });

  it("are taken back", () => {
    const { timers, at, rung } = make();
    const takeBack = timers.add(1, () => rung.push("never"));
    takeBack();
    takeBack();
    at(5000);
    expect([rung, timers.any]).toEqual([[], false]);
  });

  it("are waited for; a wait without any needs others, until one sets one", () => {
    const { timers } = make();
    const pending = timers.pending();
    expect([pending.deadline, pending.needsOthers, pending.look()]).toEqual([
      Infinity,
      true,
      NOT_YET,
    ]);
    timers.add(3, () => {});
    expect([pending.deadline, pending.needsOthers]).toEqual([3000, false]);
    timers.add(0, () => {});
    expect([pending.deadline, pending.look()]).toEqual([0, undefined]);
  });
});

describe("JavaScript's own", () => {
  interface Own {
    setTimeout(callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): number;
    setInterval(callback: () => void, ms?: number): number;
    clearTimeout(id: number): void;
    clearInterval(id: number): void;
  }

  it("ring once, again and again, or not at all", () => {
    const { timers, at, rung } = make();
    const wait = Object.getOwnPropertyDescriptor(Atomics, "waitAsync");
    const scope = {} as Own; // ownTimers puts them there
    ownTimers(scope, timers);
    if (wait) Object.defineProperty(Atomics, "waitAsync", wait);
    scope.setTimeout((...args) => rung.push(`once ${args.join()}`), 10, 1, 2);
    const beat = scope.setInterval(() => rung.push("beat"), 4);
    scope.clearTimeout(scope.setTimeout(() => rung.push("never"), 1));
    for (let ms = 0; ms <= 10; ms++) at(ms);
    scope.clearInterval(beat);
    at(100);
    expect(rung).toEqual(["beat", "beat", "once 1,2"]);
    expect(timers.any).toBe(false);
  });
});
