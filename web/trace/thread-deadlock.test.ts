// Deadlocks between threads of one process, told from the trace of a run that was stopped in them.
import { expect, test } from "vitest";
import { deadlockStory } from "./deadlock-story.ts";
import { drawnSharing } from "./drawn-sharing.ts";
import { explainDeadlock } from "./explain-deadlock.ts";
import { standstillOf } from "./standstill.ts";
import { buildLanes } from "./lanes.ts";

/** Who waits for whom, as `name need holder`, of the run of this drawing and story. */
function told(lanes: string, story: string): string {
  const model = buildLanes(drawnSharing(lanes, story));
  const record = explainDeadlock(model, standstillOf(model));
  const { waits } = deadlockStory(record, model);
  const each = waits.map(
    ({ name, need, holder, self, holderEnded }) =>
      `${name} ${need} ${self ? "itself" : (holder ?? "nobody")}${holderEnded ? "†" : ""}`,
  );
  return `${record.reason}: ${each.join(", ")}`;
}

const TWO = `
  main   ▓▓▓▒▒▒▒▒?
  main/a .▓▓▓▓▓▓▓
  main/b .▓▓▓▓▓▓▓
`;

test("two threads with two locks in opposite order", () => {
  const story = `
    0 main makes L = Lock()
    0 main makes M = Lock()
    2 main/a takes L
    2 main/b takes M
    4 main/a waits Lock.acquire on M
    5 main/b waits Lock.acquire on L
  `;
  expect(told(TWO, story)).toBe("cycle: a release b, b release a");
});

test("in a process of several the threads are named with it, and what each of them holds is told", () => {
  const lanes = "main ▓▓▒▒▒▒▒▒? \n p .▓▓▒▒▒▒▒? \n p/a ..▓▓▓▓▓▓ \n p/b ..▓▓▓▓▓▓";
  const story = `
    1 p makes L = Lock()
    1 p makes M = Lock()
    3 p/a takes L
    3 p/b takes M
    4 p/a waits Lock.acquire on M
    5 p/b waits Lock.acquire on L
  `;
  const model = buildLanes(drawnSharing(lanes, story));
  const facts = deadlockStory(explainDeadlock(model, standstillOf(model)), model);
  expect(facts).toMatchObject({
    circular: true,
    threads: true,
    waits: [
      { name: "p · a", short: "a", process: "p", holder: "b", holds: { type: "Lock", line: 2 } },
      { name: "p · b", short: "b", process: "p", holder: "a", holds: { type: "Lock", line: 2 } },
    ],
  });
});

test("a lock that is taken twice by one thread; the other thread's is another one", () => {
  const story = `
    0 main makes L = Lock()
    2 main/a takes L
    4 main/a waits Lock.acquire on L
    5 main/b waits Lock.acquire on L
  `;
  expect(told(TWO, story)).toBe("cycle: a release itself");
});

test("join of a thread that wants what the joiner holds", () => {
  const lanes = "main ▓▓▓▓▓▓▓▓? \n main/a .▓▓▓▓▓▓▓";
  const story = `
    0 main makes L = Lock()
    1.5 main takes L
    3 main/a waits Lock.acquire on L
    4 main waits Thread.join on a
  `;
  expect(told(lanes, story)).toBe("cycle: MainThread end a, a release MainThread");
});

test("a thread that ended took the lock along", () => {
  const lanes = "main ▓▓▓▓▓▓▓▓? \n main/a .▓▓] \n main/b .▓▓▓▓▓▓▓";
  const story = `
    0 main makes L = Lock()
    2 main/a takes L
    4 main/b waits Lock.acquire on L
    5 main waits Thread.join on b
  `;
  expect(told(lanes, story)).toBe("ended owner: MainThread end b, b release a†");
});

test("a queue between threads: the producer waits for its consumer", () => {
  const story = `
    0 main makes q = Queue(1)
    2 main/a puts 1 into q
    3 main/b gets 1 from q
    4 main/b waits Queue.get on q
    5 main/a waits Thread.join on b
  `;
  expect(told(TWO, story)).toBe("cycle: a end b, b put a");
});

test("a process and a thread of another one, over two locks", () => {
  const lanes = "main ▓▓▓▒▒▒▒▒? \n p .▓▓▒▒▒▒▒? \n p/a ..▓▓▓▓▓▓ \n r .▓▓▓▓▓▓▓?";
  const story = `
    0 main makes L = Lock()
    0 main makes M = Lock()
    3 p/a takes L
    3 r takes M
    4 p/a waits Lock.acquire on M
    5 r waits Lock.acquire on L
  `;
  expect(told(lanes, story)).toBe("cycle: p · a release r, r release p · a");
});
