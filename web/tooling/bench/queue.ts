// Small objects from one process to another through a Queue, which would serve many on either side.
import type { Bench } from "./bench-page.ts";
import { contestTable, rate } from "./contest.ts";
import { QUEUE_ROUNDS, QUEUE_WARM_UP } from "./peers/queue-items.ts";

/**
 * More than the peers have in a round: the peers' senders never stop, while ours stands still between two rounds and is
 * woken for the next, so that what is measured is a queue and not what a producer has put ahead.
 */
const ITEMS = 20_000;

/** The same items in the same order as in peers/queue-items.ts. */
const PROGRAM = `import { Process, Queue } from "multiprocessing";
import time from "time";

const kinds = [...range(100)].map((id) => ({ id, name: \`item \${id}\`, price: id + 0.5 }));

function produce(go, q) {
  while (go.get()) {
    for (let i = 0; i < ${ITEMS}; i++) q.put(kinds[i % 100]);
  }
}

if (__name__ === "__main__") {
  const go = new Queue();
  const q = new Queue();
  const p = new Process({ target: produce, args: [go, q] });
  p.start();
  for (const round of range(${QUEUE_WARM_UP + QUEUE_ROUNDS})) {
    const items = [];
    const begun = time.perf_counter();
    go.put(true);
    for (let i = 0; i < ${ITEMS}; i++) items.push(q.get());
    const took = time.perf_counter() - begun;
    const isRight = ({ id, name, price }, i) =>
      id === i % 100 && name === kinds[id].name && price === kinds[id].price;
    if (!items.every(isRight)) throw new Error("wrong items");
    if (round >= ${QUEUE_WARM_UP}) print("sample", took / ${ITEMS});
  }
  go.put(false);
  p.join();
}
`;

export function measureQueue(bench: Bench): Promise<string> {
  return contestTable(bench, "small objects, one to one", [
    {
      contest: "queue",
      title: "objects",
      show: rate,
      ours: "**Many Hands**, `Queue`, blocking, safe for many to many",
      program: PROGRAM,
    },
  ]);
}
