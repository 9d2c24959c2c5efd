// What a machine offers for threads of the library inside a process: the queue's feeder, the pool's handlers.
// They share the process's heap and take turns with its main thread: a thread runs until it yields a system
// call that blocks, and others run when the main thread blocks or comes to a checkpoint.
// Python: Lib/threading.py, as Lib/multiprocessing/queues.py and pool.py use it
import type { Tid } from "../base/units.ts";
import type { Blocking } from "./system-call.ts";

export interface Threads {
  /** Starts a thread; an error that leaves `body` is a defect. Ends with its process, whatever it is doing. */
  start(name: string, body: () => Blocking<void>): Tid;
  /** The thread that is calling; 0 is the main one. */
  current(): Tid;
  isAlive(tid: Tid): boolean;
}
