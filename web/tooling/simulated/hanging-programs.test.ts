// Programs that hang, and what a reader is told of each: the whole way, from the library's waits to the words.
import { expect, test } from "vitest";
import { runSimulated } from "./run-simulated.ts";
import { toldOfHang } from "./told-of-hang.ts";

const FORKED = `import { Lock, Pool, set_start_method } from "multiprocessing"; set_start_method("fork");`;
const EXECUTORS = `import { type Future, ProcessPoolExecutor, ThreadPoolExecutor } from "concurrent.futures";`;

test.each([
  [
    "a worker that leaves with its task",
    `import sys from "sys"; ${FORKED}
function f(x: number) { sys.exit(3); }
const p = new Pool(1);
p.map_async(f, [1]);
p.close();
p.join();`,
    [
      "MainProcess waits at line 6 for the pool of line 3 to do its work. ForkPoolWorker-1 ended before its task was done.",
    ],
  ],
  [
    "results of a pool that was terminated",
    `${FORKED}
function f(x: number) { return x; }
const p = new Pool(1);
const it = p.imap_unordered(f, range(100), 1);
it.next();
p.terminate();
p.join();
for (const x of it);`,
    [
      "MainProcess waits at line 8 for the pool of line 3 to do its work. ForkPoolWorker-1 ended before its task was done.",
    ],
  ],
  [
    "a ThreadPool that waits for itself",
    `import { ThreadPool } from "multiprocessing.pool";
const p = new ThreadPool(1);
p.apply(() => p.apply(() => 1));`,
    [
      "Thread-1 (worker) waits at line 3 for the ThreadPool of line 2 to do its work, and is itself the one who would have to do it.",
    ],
  ],
  [
    "a worker that wants its parent's lock",
    `${FORKED} ${EXECUTORS}
const lock = new Lock();
function f(x: number) { lock.acquire(); return x; }
const p = new ProcessPoolExecutor(1);
lock.acquire();
p.submit(f, 1).result();`,
    [
      "MainProcess holds the lock of line 2 and waits at line 6 for the ProcessPoolExecutor of line 4 to do its work. ForkProcess-1 would have to finish its task.",
      "ForkProcess-1 waits at line 3 for the lock of line 2, which MainProcess holds.",
    ],
  ],
  [
    "items that are taken out and never reported",
    `import { Queue } from "queue";
const q = new Queue();
q.put(1);
q.put(2);
q.get();
q.task_done();
q.get();
q.join();`,
    [
      "MainProcess waits at line 8 for the 2 items put into the queue of line 2 to be reported by task_done(). Nobody is left who could call it.",
    ],
  ],
  [
    "a process that takes out more than it reports, and ends",
    `import { JoinableQueue, Process, set_start_method } from "multiprocessing"; set_start_method("fork");
function work(q: JoinableQueue) { q.get(); q.get(); q.task_done(); }
const q = new JoinableQueue();
q.put(1);
q.put(2);
new Process({ target: work, args: [q] }).start();
q.join();`,
    [
      "MainProcess waits at line 7 for the 2 items put into the queue of line 3 to be reported by task_done(). Process-1 took something out and ended without calling it.",
    ],
  ],
  [
    "both ends of a pipe in send, with more than it holds",
    `import { Pipe, Process, set_start_method } from "multiprocessing"; set_start_method("fork");
import { type Connection } from "multiprocessing.connection";
function work(b: Connection) { b.send("x".repeat(300_000)); }
const [a, b] = Pipe();
new Process({ target: work, args: [b] }).start();
a.send("x".repeat(300_000));`,
    [
      "MainProcess waits at line 6 for room in the pipe of line 4. Process-1 would have to take something out.",
      "Process-1 waits at line 3 for room in the pipe of line 4. MainProcess would have to take something out.",
    ],
  ],
  [
    "wait for several pipes",
    `import { Pipe } from "multiprocessing"; import { wait } from "multiprocessing.connection";
const [a] = Pipe();
const [c] = Pipe();
wait([a, c]);`,
    [
      "MainProcess waits at line 4 for something to come out of Pipe at line 2, Pipe at line 3. Nobody is left who could put something in.",
    ],
  ],
  [
    "wait for a pipe whose other end waits too",
    `import { Pipe, Process, set_start_method } from "multiprocessing"; set_start_method("fork");
import { type Connection, wait } from "multiprocessing.connection";
function work(b: Connection) { b.recv(); }
const [a, b] = Pipe();
new Process({ target: work, args: [b] }).start();
wait([a]);`,
    [
      "MainProcess waits at line 6 for something to come out of the pipe of line 4. Process-1 would have to put something in.",
      "Process-1 waits at line 3 for something to come out of the pipe of line 4. MainProcess would have to put something in.",
    ],
  ],
  [
    "a queue whose reader was killed while it waited",
    `import { Process, Queue, set_start_method } from "multiprocessing"; import time from "time"; set_start_method("fork");
function work(q: Queue) { q.get(); }
const q = new Queue();
const p = new Process({ target: work, args: [q] });
p.start();
time.sleep(0.3);
p.terminate();
p.join();
q.put(1);
q.get();`,
    [
      "MainProcess waits at line 10 for its turn at the queue of line 3. Process-1 had it and ended without giving it back.",
    ],
  ],
  [
    "a queue in which half a message stayed",
    `import { Process, Queue, set_start_method } from "multiprocessing"; import time from "time"; set_start_method("fork");
function work(q: Queue) { q.put("x".repeat(3_000_000)); time.sleep(9); }
const q = new Queue();
const p = new Process({ target: work, args: [q] });
p.start();
time.sleep(0.3);
p.terminate();
p.join();
q.get();`,
    [
      "MainProcess waits at line 9 for something to come out of the queue of line 3. Process-1 ended halfway through putting something in, and blocks it.",
    ],
  ],
  [
    "an array whose lock went with its owner",
    `import { Array as Shared, Process, set_start_method } from "multiprocessing"; import os from "os"; set_start_method("fork");
const a = new Shared("i", 3);
function take() { a.acquire(); os._exit(3); }
const p = new Process({ target: take });
p.start();
p.join();
with_(a.get_lock(), () => print("not reached"));`,
    [
      "MainProcess waits at line 7 for the array of line 2. Process-1 took it and ended without giving it back.",
    ],
  ],
  [
    "a notify that nobody answers",
    `import { Condition, Process, Queue, set_start_method } from "multiprocessing"; import time from "time"; set_start_method("fork");
const c = new Condition();
const q = new Queue();
function sleeper() { with_(c, () => { q.put(1); c.wait(); }); }
const p = new Process({ target: sleeper });
p.start();
q.get();
with_(c, () => time.sleep(0.1));
p.kill();
p.join();
with_(c, () => c.notify());`,
    [
      "MainProcess waits at line 11 for the condition of line 2. Process-1 ended while it waited there, and can't answer.",
    ],
  ],
  [
    "futures that wait for one another",
    `import time from "time"; ${EXECUTORS}
const ex = new ThreadPoolExecutor(2);
let b: Future;
const a: Future = ex.submit(() => { time.sleep(0.1); return b.result(); });
b = ex.submit(() => a.result());
ex.shutdown();`,
    [
      "ThreadPoolExecutor-0_0 waits at line 4 for the ThreadPoolExecutor of line 2 to do its work. ThreadPoolExecutor-0_1 would have to finish its task.",
      "ThreadPoolExecutor-0_1 waits at line 5 for the ThreadPoolExecutor of line 2 to do its work. ThreadPoolExecutor-0_0 would have to finish its task.",
    ],
  ],
])("%s", async (_, source, expected) => {
  expect(await toldOfHang(source)).toEqual(expected);
});

test("who waited on a condition before is nobody who has to act", async () => {
  const { record } = await runSimulated(`import { Event, Thread } from "threading";
const [first, second] = [new Event(), new Event()];
const t = new Thread({ target: () => first.wait() });
t.start();
first.set();
t.join();
second.wait();`);
  const waits = record.events.filter((one) => one.kind === "state" && one.call === "Event.wait");
  expect(waits.map((one) => one.kind === "state" && one.holder)).toEqual([null, null]);
});
