// A lock that nobody else wants, taken and given back. Page.
import { initRuntime, move, Mutex, shutdown, spawn } from "multithreading";
import type { Contest } from "../contests.ts";
import { play } from "../roles/play.ts";

export const lock: Contest = {
  "multithreading, a Mutex, blocking": mutex,
  "navigator.locks, not blocking": () => play(["browserLock", { name: "bench" }]),
  "*limit:* a word and compare-and-exchange": () =>
    play(["atomicsLock", { words: new Int32Array(new SharedArrayBuffer(4)) }]),
};

/** Its function goes to the worker as text, so it has all it needs inside. */
async function mutex(): Promise<number[]> {
  initRuntime({ maxWorkers: 1 });
  const counter = new Mutex(new Int32Array(new SharedArrayBuffer(4)));
  const counted = await spawn(move(counter), (mine) => {
    const seconds: number[] = [];
    for (let round = 0; round < 30; round++) {
      const begun = performance.now();
      for (let i = 0; i < 20_000; i++) mine.blockingLock().dispose();
      if (round >= 10) seconds.push((performance.now() - begun) / 1000 / 20_000);
    }
    return seconds;
  }).join();
  shutdown();
  if (!counted.ok) throw counted.error;
  return counted.value;
}
