// What a machine offers for threads inside a process. Two sorts share the process's heap and take turns with its
// main thread: those of the library (the queue's feeder, the pool's handlers), which nobody sees and which run until
// they yield a system call that blocks; and those of the program (threading.Thread), which have a row in the
// picture, run code in generator form, and give way when the switch interval is over.
// Python: Lib/threading.py; Python/ceval_gil.c
import type { Seconds, Tid } from "../base/units.ts";
import type { Blocking } from "./system-call.ts";

/** No further thread of the program can be started in this process. */
export class TooManyThreads extends Error {
  override readonly name = "TooManyThreads";
}

export interface Threads {
  /**
   * Starts a thread; an error that leaves `body` is a defect. Ends with its process, whatever it is doing.
   * With `shown` it is one of the program: the machine tells `thread`, its states, and `thread end`.
   * Throws {@link TooManyThreads} when a process has as many of the program as it can have.
   */
  start(name: string, body: () => Blocking<void>, shown?: ShownThread): Tid;
  /** The thread that is calling; 0 is the main one. */
  current(): Tid;
  isAlive(tid: Tid): boolean;
  /** How long a thread of the program runs while others want the interpreter. Python: sys.setswitchinterval */
  switchInterval: Seconds;
}

export interface ShownThread {
  readonly daemon: boolean;
}
