// Runs that hang because a pool's work is not done, told from the trace of a run that was stopped.
import { expect, test } from "vitest";
import { deadlockStory } from "./deadlock-story.ts";
import { drawnSharing } from "./drawn-sharing.ts";
import { explainDeadlock } from "./explain-deadlock.ts";
import { buildLanes } from "./lanes.ts";
import { standstillOf } from "./standstill.ts";

/** Who waits for whom, as `name need holder`. */
function told(lanes: string, story: string): string {
  const model = buildLanes(drawnSharing(lanes, story));
  const record = explainDeadlock(model, standstillOf(model));
  const each = deadlockStory(record, model).waits.map(
    ({ name, need, holder, self, holderEnded }) =>
      `${name} ${need} ${self ? "itself" : (holder ?? "nobody")}${holderEnded ? "†" : ""}`,
  );
  return `${record.reason}: ${each.join(", ")}`;
}

const THREADS = "main ▓▓▓▓▓▓▓? \n main/a .▓▓▓▓▓▓ \n main/b .▓▓▓▓▓▓";

test("a worker wants the lock that the one who waits for the pool holds", () => {
  const story = `
    0 main makes L = Lock()
    0 main makes P = Pool()
    1 main takes L
    2 a begins f 0 of 1 in P
    3 main waits AsyncResult.get on P
    4 a waits Lock.acquire on L
  `;
  expect(told("main ▓▓▓▓▓▓▓? \n a .▓▓▓▓▓▓?", story)).toBe("cycle: main work a, a release main");
});

test("a worker ended with its task, and another was hired in its place", () => {
  const story = `
    0 main makes P = Pool()
    2 a begins f 0 of 1 in P
    3 main waits Pool.join on P
  `;
  const lanes = "main ▓▓▓▓▓▓▓? \n a .▓▓✕ \n b ....▓▓▓?";
  expect(told(lanes, story)).toBe("ended owner: main work a†");
});

test("two workers wait for each other's results, while the main thread waits for one of them", () => {
  const story = `
    0 main makes P = ThreadPoolExecutor()
    2 main/a begins f 0 of 1 in P
    2 main/b begins g 0 of 1 in P
    3 main/a waits Future.result on P
    4 main/b waits Future.result on P
    5 main waits Thread.join on a
  `;
  expect(told(THREADS, story)).toBe("cycle: a work b, b work a");
});

test("the only worker waits for what it would have to do itself", () => {
  const story = `
    0 main makes P = ThreadPool()
    2 main/a begins f 0 of 1 in P
    3 main/b waits ThreadPool.worker on P
    3 main waits ThreadPool.apply on P
    4 main/a waits ThreadPool.apply on P
  `;
  expect(told(THREADS, story)).toBe("cycle: a work itself");
});

test("a pool whose tasks are all done has nobody", () => {
  const story = `
    0 main makes P = Pool()
    2 a begins f 0 of 1 in P
    3 a ends f 0 well in P
    4 main waits IMapIterator.next on P
  `;
  expect(told("main ▓▓▓▓▓▓▓? \n a .▓▓▓0", story)).toBe("nobody: main work nobody");
});
