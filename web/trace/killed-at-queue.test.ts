// What processes that were killed leave behind in a queue, told from the trace of a run that was stopped.
import { expect, test } from "vitest";
import { drawnSharing } from "./drawn-sharing.ts";
import { explainDeadlock } from "./explain-deadlock.ts";
import { buildLanes } from "./lanes.ts";
import { standstillOf } from "./standstill.ts";

/** Who waits for whom, as `pid need holder`; main is 100, a 101, b 102. */
function told(lanes: string, story: string): string {
  const model = buildLanes(drawnSharing(lanes, story));
  const { cycle, reason } = explainDeadlock(model, standstillOf(model));
  const each = cycle.map(
    ({ pid, need, heldBy, holderEnded }) =>
      `${pid} ${need} ${heldBy ?? "nobody"}${holderEnded ? "†" : ""}`,
  );
  return `${reason}: ${each.join(", ")}`;
}

const LANES = "main ▓▓▓▓▓▓▓▓? \n a .▓▓▓✕ \n b .▓▓▓▓▓▓▓?";

test("a reader that was killed while it waited has the turn of all others", () => {
  const story = `
    0 main makes q = Queue()
    2 a waits Queue.get on q
    5 main puts 1 into q
    6 main waits Process.join on b of b
    7 b waits Queue.get on q of a
  `;
  expect(told(LANES, story)).toBe("ended owner: 100 end 102, 102 release 101†");
});

test("a reader that is alive has its turn, and both wait for who puts", () => {
  const story = `
    0 main makes q = Queue()
    2 b waits Queue.get on q
    3 main waits Queue.get on q of b
  `;
  expect(told(LANES, story)).toBe("nobody: 100 put nobody");
});

test.each([
  ["whoever gets", "Queue.get", "put"],
  ["whoever puts", "Queue.put", "read"],
])("a writer that was killed before its message was gone is in the way of %s", (_, call, need) => {
  const story = `
    0 main makes q = Queue()
    2 a puts 1 into q
    3 a waits Queue.join_thread on q of a
    5 b puts 2 into q
    5 b waits Queue.join_thread on q of b
    6 main waits ${call} on q
  `;
  expect(told(LANES, story)).toBe(`ended owner: 100 ${need} 101†`);
});

test("a message that was all in the queue when its process was killed is in nobody's way", () => {
  const story = `
    0 main makes q = Queue(1)
    2 a puts 1 into q
    6 b waits Queue.put on q
    7 main waits Process.join on b of b
  `;
  expect(told(LANES, story)).toBe("cycle: 100 end 102, 102 read 100");
});
