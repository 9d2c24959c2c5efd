import { expect, it } from "vitest";
import { startsThreads } from "./starts-threads.ts";

it.each([
  ["multiprocessing", "new Process()", false],
  ["multiprocessing", "// no Thread", false],
  ["threading", "new Thread()", true],
  ["threading", "e instanceof BrokenBarrierError", false],
  ["concurrent.futures", "new ProcessPoolExecutor()", false],
  ["concurrent.futures", "new ThreadPoolExecutor()", true],
  ["multiprocessing.pool", "new ThreadPool()", true],
  ["multiprocessing.managers", "let list: ListProxy<number>", false],
  ["multiprocessing.managers", 'Own.register("Counter", Counter)', true],
])("a program that imports %s and says %s: %s", (module, source, starts) => {
  expect(startsThreads(source, [module])).toBe(starts);
});
