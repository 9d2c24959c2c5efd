// The module queue: queues between the threads of one process, and inside a manager. A lock, and three conditions
// on it: not empty, not full, all tasks done.
// Python: Lib/queue.py
import type { Seconds } from "../../base/units.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { ValueError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { typeName } from "../builtins/text.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import { ConditionVariable } from "../multiprocessing/synchronize/condition-variable.ts";
import { LOCK, SemLock } from "../multiprocessing/synchronize/sem-lock.ts";
import { Empty, Full } from "./errors.ts";
import { Heap, Line, Stack, type Storage } from "./storage.ts";

const PARTS = Symbol("parts of a queue");

interface Parts {
  readonly storage: Storage;
  readonly limit: number;
  readonly notEmpty: ConditionVariable;
  readonly notFull: ConditionVariable;
  readonly allDone: ConditionVariable;
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

export function makeQueueModule({ kernel }: Interpreter): Module {
  function makeParts(storage: Storage, limit: number): Parts {
    const mutex = SemLock.make(kernel, { ...LOCK, shared: false });
    const condition = () => ConditionVariable.make(kernel, mutex);
    const [notEmpty, notFull, allDone] = [condition(), condition(), condition()];
    return { storage, limit, notEmpty, notFull, allDone, unfinished: 0 };
  }

  function* put(parts: Parts, item: unknown, { block, timeout }: Wait): Blocking<void> {
    const { storage, limit, notEmpty, notFull } = parts;
    yield* notFull.holding({ what: "queue.put", on: "" }, function* (why) {
      const hasRoom = () => limit <= 0 || storage.size < limit;
      if (!hasRoom()) {
        if (!block) throw new Full();
        // oxlint-disable-next-line require-yield
        const ready = function* () {
          return hasRoom();
        };
        if (!(yield* notFull.waitFor(ready, timeout, why))) throw new Full();
      }
      storage.put(item);
      parts.unfinished += 1;
      yield* notEmpty.notify(1, why);
    });
  }

  function* get(
    { storage, notEmpty, notFull }: Parts,
    { block, timeout }: Wait,
  ): Blocking<unknown> {
    return yield* notEmpty.holding({ what: "queue.get", on: "" }, function* (why) {
      if (storage.size === 0) {
        if (!block) throw new Empty();
        // oxlint-disable-next-line require-yield
        const ready = function* () {
          return storage.size > 0;
        };
        if (!(yield* notEmpty.waitFor(ready, timeout, why))) throw new Empty();
      }
      const item = storage.take();
      yield* notFull.notify(1, why);
      return item;
    });
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
  }
  exposeMethods(kernel, Queue.prototype, {
    *task_done(this: Queue): Blocking<void> {
      const parts = this[PARTS];
      yield* parts.allDone.holding({ what: "queue.task_done", on: "" }, function* (why) {
        if (parts.unfinished <= 0) throw new ValueError("task_done() called too many times");
        parts.unfinished -= 1;
        if (parts.unfinished === 0) yield* parts.allDone.notify(Infinity, why);
      });
    },
    *join(this: Queue): Blocking<void> {
      const parts = this[PARTS];
      yield* parts.allDone.holding({ what: "queue.join", on: "" }, function* (why) {
        while (parts.unfinished > 0) yield* parts.allDone.wait(null, why);
      });
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
