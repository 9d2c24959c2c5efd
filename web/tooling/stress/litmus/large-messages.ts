// Messages larger than a pipe go from several processes to several others, whole and once. A sender blocks until a
// reader takes what it sends; one that is ended meanwhile, and a reader that is, leave nobody hanging.
import { Lock, Pipe, Process, Queue } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import random from "random";
import time from "time";

const ITEMS = 12;
/** More than a pipe holds. */
const LENGTH = 30_000;

function put_arrays(queue: Queue<Float64Array | number | null>, me: number) {
  for (const item of range(ITEMS)) {
    queue.put(item);
    queue.put(new Float64Array(LENGTH + item).fill(me));
  }
}

function take_arrays(queue: Queue<Float64Array | number | null>, found: Queue<number>) {
  let sum = 0;
  for (let got = queue.get(); got !== null; got = queue.get()) {
    if (typeof got === "number") continue;
    if (got.some((number) => number !== got[0])) throw new RuntimeError("an array is broken");
    sum += got.length * got[0];
  }
  found.put(sum);
}

function many_to_many() {
  const queue = new Queue<Float64Array | number | null>();
  const found = new Queue<number>();
  const producers = [1, 2].map((me) => new Process({ target: put_arrays, args: [queue, me] }));
  const consumers = [1, 2].map(() => new Process({ target: take_arrays, args: [queue, found] }));
  for (const process of [...producers, ...consumers]) process.start();
  for (const process of producers) process.join();
  for (const _ of consumers) queue.put(null);
  const sum = found.get() + found.get();
  for (const process of consumers) process.join();
  const one = ITEMS * LENGTH + (ITEMS * (ITEMS - 1)) / 2;
  if (sum !== 3 * one) throw new RuntimeError(`${sum} instead of ${3 * one}`);
}

function send_for_ever(writer: Connection) {
  for (;;) writer.send(new Float64Array(LENGTH).fill(7));
}

function read_for_ever(reader: Connection) {
  for (;;) reader.recv();
}

/** Reads on after the sender was ended in the middle of a message. */
function ended_sender() {
  const [reader, writer] = Pipe(false);
  const process = new Process({ target: send_for_ever, args: [writer] });
  process.start();
  writer.close();
  for (const _ of range(3)) reader.recv();
  time.sleep(random.random() * 0.01);
  process.terminate();
  process.join();
  try {
    for (;;) if (reader.recv()[LENGTH - 1] !== 7) throw new RuntimeError("an array is broken");
  } catch (error) {
    if (!(error instanceof OSError || error instanceof EOFError)) throw error;
  }
  reader.close();
}

/** Sends on after the reader was ended. */
function ended_reader() {
  const [reader, writer] = Pipe(false);
  const process = new Process({ target: read_for_ever, args: [reader] });
  process.start();
  reader.close();
  for (const _ of range(3)) writer.send(new Float64Array(LENGTH));
  time.sleep(random.random() * 0.01);
  process.terminate();
  try {
    send_for_ever(writer);
  } catch (error) {
    if (!(error instanceof BrokenPipeError)) throw error;
  }
  process.join();
  writer.close();
}

function send_locked(writer: Connection, sending: Lock) {
  with_(sending, () => writer.send(new Float64Array(LENGTH)));
}

/** Who sends what nobody reads does not come back. */
function blocked_sender() {
  const [reader, writer] = Pipe(false);
  const sending = new Lock();
  const process = new Process({ target: send_locked, args: [writer, sending] });
  process.start();
  reader.poll(null);
  time.sleep(0.005);
  if (sending.acquire(false)) throw new RuntimeError("send() did not wait for a reader");
  reader.recv();
  process.join();
  if (!sending.acquire(false)) throw new RuntimeError("send() did not come back");
}

if (__name__ === "__main__") {
  many_to_many();
  ended_sender();
  ended_reader();
  blocked_sender();
  print("ok");
}
