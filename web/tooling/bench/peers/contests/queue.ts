// Small objects from one worker to one other, as many as go through. Page.
import { channel, initRuntime, move, shutdown, spawn } from "multithreading";
import { RingBuffer } from "ringbuf.js";
import type { Contest } from "../contests.ts";
import { item, QUEUE_ITEMS, QUEUE_ROUNDS, QUEUE_WARM_UP } from "../queue-items.ts";
import { libraries, type LibraryName } from "../remote/libraries.ts";
import type { Item } from "../remote/tasks.ts";
import { play } from "../roles/play.ts";
import { ringMemory } from "../roles/word-ring.ts";
import { check, timeRounds } from "../timing.ts";

const RING_BYTES = 2 ** 16;

export const queue: Contest = {
  "ringbuf.js and JSON, spinning, one to one": jsonInRing,
  "MessageChannel between workers, not blocking": messageChannel,
  "multithreading, JSON through a channel, blocking; some come twice, some never": blockingChannel,
  "raw postMessage, each answered, not blocking": () => calls("raw postMessage"),
  "coincident, a call each, not blocking": () => calls("coincident"),
  "comlink, a call each, not blocking": () => calls("comlink"),
  "workerpool, a call each, not blocking": () => calls("workerpool"),
  // Every call that is open listens to every answer; it is given a tenth.
  "threads.js, a call each, 500 of them, not blocking": () => calls("threads.js", QUEUE_ITEMS / 10),
  "*limit:* records in a ring of shared memory": records,
};

function records(): Promise<number[]> {
  const ring = ringMemory();
  return play(["receiveRecords", { ring }], ["sendRecords", { ring }]);
}

function jsonInRing(): Promise<number[]> {
  const memory = RingBuffer.getStorageForCapacity(RING_BYTES, Uint8Array);
  return play(["receiveJson", { memory }], ["sendJson", { memory }]);
}

function messageChannel(): Promise<number[]> {
  const { port1, port2 } = new MessageChannel();
  return play(
    ["receiveMessages", { port: port1 }, [port1]],
    ["sendMessages", { port: port2 }, [port2]],
  );
}

/** Where there are only calls: all at once, and each says which item it got. */
async function calls(name: LibraryName, count = QUEUE_ITEMS): Promise<number[]> {
  const library = await libraries[name](1, "take", item(0));
  const seconds = await timeRounds(3, 5, async () => {
    const ids = await Promise.all(Array.from({ length: count }, (_, i) => library.call(item(i))));
    check(
      ids.every((id, i) => id === item(i).id),
      `an item of ${name}`,
    );
  });
  await library.close();
  return seconds.map((round) => round / count);
}

/**
 * Its functions go to the workers as text, so they have all they need inside. Texts are sent, since an object that
 * comes out of a channel is a window on memory that the next ones overwrite.
 */
async function blockingChannel(): Promise<number[]> {
  initRuntime({ maxWorkers: 2 });
  const items = Array.from({ length: QUEUE_ITEMS }, (_, i) => item(i));
  const rounds = QUEUE_WARM_UP + QUEUE_ROUNDS;
  const [sender, receiver] = channel<string>(128);
  spawn(move(sender, items, rounds), (says, all, times) => {
    for (let round = 0; round < times; round++)
      for (const one of all) says.blockingSend(JSON.stringify(one));
  });
  const received = await spawn(move(receiver, QUEUE_ITEMS, rounds), (hears, count, times) => {
    const seconds: number[] = [];
    let last: Item[] = [];
    for (let round = 0; round < times; round++) {
      last = [];
      const begun = performance.now();
      for (let i = 0; i < count; i++) {
        const heard = hears.blockingRecv();
        if (!heard.ok) throw heard.error;
        last.push(JSON.parse(heard.value));
      }
      seconds.push((performance.now() - begun) / 1000 / count);
    }
    return { seconds, last };
  }).join();
  shutdown();
  if (!received.ok) throw received.error;
  // Seen of version 0.3.52: items come twice and others never, so only their number can be checked.
  check(received.value.last.length === QUEUE_ITEMS, "the number of items of multithreading");
  return received.value.seconds.slice(QUEUE_WARM_UP);
}
