// The module queue: queues between the threads of one process, and inside a manager. What a thread does between two
// moments at which it may block nobody interrupts, so there is no lock, only three things to wait for: an item,
// room, and that all tasks are done.
// Python: Lib/queue.py
import type { Seconds } from "../../base/units.ts";
import type { Blocking, Told } from "../../wire/system-call.ts";
import { ValueError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { typeName } from "../builtins/text.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import { LocalCondition } from "../multiprocessing/local-condition.ts";
import { Empty, Full } from "./errors.ts";
import { Heap, Line, Stack, type Storage } from "./storage.ts";

const PARTS = Symbol("parts of a queue");

interface Parts {
  readonly storage: Storage;
  readonly limit: number;
  readonly notEmpty: LocalCondition;
  readonly notFull: LocalCondition;
  readonly allDone: LocalCondition;
  unfinished: number;
}

interface Wait {
  readonly block: boolean;
  readonly timeout: Seconds | null;
}

function readWait(callee: string, given: readonly unknown[]): Wait {
  const { block = true, timeout = null } = optional(callee, ["block", "timeout"], given);
  if (!block || timeout === null) return { block: Boolean(block), timeout: null };
  if (typeof timeout !== "number") {
    throw new TypeError(`'<' not supported between instances of '${typeName(timeout)}' and 'int'`);
  }
  if (timeout < 0) throw new ValueError("'timeout' must be a non-negative number");
  return { block: true, timeout };
}

export function makeQueueModule({ kernel, variables }: Interpreter): Module {
  function makeParts(storage: Storage, limit: number): Parts {
    const condition = () => new LocalCondition(kernel.semaphores);
    const [notEmpty, notFull, allDone] = [condition(), condition(), condition()];
    return { storage, limit, notEmpty, notFull, allDone, unfinished: 0 };
  }

  /** Blocks until `there()`; false when it is not, and the time is up. */
  function* until(
    there: () => boolean,
    changed: LocalCondition,
    { block, timeout }: Wait,
    told: Told,
  ): Blocking<boolean> {
    if (there()) return true;
    if (!block) return false;
    variables.look();
    const end = timeout === null ? null : kernel.now() + timeout;
    while (!there()) {
      const left = end === null ? null : end - kernel.now();
      if (left !== null && left <= 0) return false;
      yield* changed.wait(left, told);
    }
    return true;
  }

  function* put(parts: Parts, item: unknown, wait: Wait): Blocking<void> {
    const { storage, limit, notEmpty, notFull } = parts;
    const hasRoom = () => limit <= 0 || storage.size < limit;
    if (!(yield* until(hasRoom, notFull, wait, { what: "queue.put", on: "" }))) throw new Full();
    storage.put(item);
    parts.unfinished += 1;
    notEmpty.notify();
  }

  function* get({ storage, notEmpty, notFull }: Parts, wait: Wait): Blocking<unknown> {
    const hasItem = () => storage.size > 0;
    if (!(yield* until(hasItem, notEmpty, wait, { what: "queue.get", on: "" }))) throw new Empty();
    const item = storage.take();
    notFull.notify();
    return item;
  }

  abstract class BaseQueue {
    declare [PARTS]: Parts;

    qsize(): number {
      return this[PARTS].storage.size;
    }

    empty(): boolean {
      return this[PARTS].storage.size === 0;
    }
  }
  exposeMethods(kernel, BaseQueue.prototype, {
    *put(this: BaseQueue, item: unknown, ...given: unknown[]): Blocking<void> {
      yield* put(this[PARTS], item, readWait("put", given));
    },
    *get(this: BaseQueue, ...given: unknown[]): Blocking<unknown> {
      return yield* get(this[PARTS], readWait("get", given));
    },
    *put_nowait(this: BaseQueue, item: unknown): Blocking<void> {
      yield* put(this[PARTS], item, { block: false, timeout: null });
    },
    *get_nowait(this: BaseQueue): Blocking<unknown> {
      return yield* get(this[PARTS], { block: false, timeout: null });
    },
  });

  class Queue extends BaseQueue {
    constructor(...given: unknown[]) {
      super();
      const { maxsize = 0 } = optional("Queue.__init__", ["maxsize"], given);
      const limit = typeof maxsize === "number" ? maxsize : 0;
      this[PARTS] = makeParts(this.store(), limit);
    }

    /** What the items are kept in. */
    protected store(): Storage {
      return new Line();
    }

    get maxsize(): number {
      return this[PARTS].limit;
    }

    full(): boolean {
      const { storage, limit } = this[PARTS];
      return limit > 0 && storage.size >= limit;
    }

    task_done(): void {
      const parts = this[PARTS];
      if (parts.unfinished <= 0) throw new ValueError("task_done() called too many times");
      parts.unfinished -= 1;
      if (parts.unfinished === 0) parts.allDone.notifyAll();
    }
  }
  exposeMethods(kernel, Queue.prototype, {
    *join(this: Queue): Blocking<void> {
      const parts = this[PARTS];
      variables.look();
      while (parts.unfinished > 0) yield* parts.allDone.wait(null, { what: "queue.join", on: "" });
    },
  });

  class LifoQueue extends Queue {
    protected override store(): Storage {
      return new Stack();
    }
  }

  class PriorityQueue extends Queue {
    protected override store(): Storage {
      return new Heap();
    }
  }

  class SimpleQueue extends BaseQueue {
    constructor() {
      super();
      this[PARTS] = makeParts(new Line(), 0);
    }
  }
  nameClasses("queue", { Queue, LifoQueue, PriorityQueue });
  nameClasses("_queue", { SimpleQueue });
  return { Queue, LifoQueue, PriorityQueue, SimpleQueue, Empty, Full };
}
