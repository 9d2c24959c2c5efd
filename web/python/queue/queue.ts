// The module queue: queues between the threads of one process, and inside a manager. What a thread does between two
// moments at which it may block nobody interrupts, so there is no lock, only three things to wait for: an item,
// room, and that all tasks are done.
// Python: Lib/queue.py
import { present } from "../../base/assert.ts";
import type { Seconds } from "../../base/units.ts";
import type { Blocking, Told } from "../../wire/system-call.ts";
import type { MessageId } from "../../wire/trace-event.ts";
import { missing, takesOnlySelf } from "../builtins/arity.ts";
import { ValueError } from "../builtins/exceptions.ts";
import { lessThan } from "../builtins/compare.ts";
import { isOptions, optional, optionalInC } from "../builtins/keywords.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { typeName } from "../builtins/text.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import { LocalCondition } from "../multiprocessing/local-condition.ts";
import { MessageTrace } from "../multiprocessing/connection/message-trace.ts";
import { cannotPickle } from "../pickle/errors.ts";
import { GETSTATE } from "../pickle/tags.ts";
import { refusePickling } from "../threading/guard.ts";
import { labelling, type Label, type Labelling } from "../threading/label.ts";
import { Empty, Full } from "./errors.ts";
import { Heap, Line, Stack, type Storage } from "./storage.ts";

const PARTS = Symbol("parts of a queue");

/** An item, and the name of the arrow that it is drawn as; 0 for none. */
interface Kept {
  readonly item: unknown;
  readonly message: MessageId;
}

interface Parts {
  readonly label: Label;
  /** Draws an arrow for each item; null where nothing is told. */
  readonly trace: MessageTrace | null;
  readonly storage: Storage<Kept>;
  readonly limit: number;
  readonly notEmpty: LocalCondition;
  readonly notFull: LocalCondition;
  readonly allDone: LocalCondition;
  unfinished: number;
}

/** What a kind of queue is called, and what its items are kept in. */
interface Kind {
  readonly type: string;
  readonly storage: Storage<Kept>;
}

/** Items stay where they are: nothing is copied. */
const NO_BYTES = 0;

interface Wait {
  readonly block: boolean;
  readonly timeout: Seconds | null;
}

const WAIT = ["block", "timeout"];
/** As long as it takes. */
const PATIENT: Wait = { block: true, timeout: null };
/** Not at all. */
const AT_ONCE: Wait = { block: false, timeout: null };

function readWait({ block = true, timeout = null }: Readonly<Record<string, unknown>>): Wait {
  if (!block || timeout === null) return { block: Boolean(block), timeout: null };
  if (typeof timeout !== "number") {
    throw new TypeError(`'<' not supported between instances of '${typeName(timeout)}' and 'int'`);
  }
  if (timeout < 0) throw new ValueError("'timeout' must be a non-negative number");
  return { block: true, timeout };
}

const noItem = (callee: string): TypeError =>
  new TypeError(`${callee}() missing required argument 'item' (pos 1)`);

type QueueClass = new (...given: unknown[]) => object;

export function makeQueueModule(interpreter: Interpreter): Module {
  return { ...defineQueues(interpreter, labelling(interpreter.kernel)), Empty, Full };
}

/** The classes of queues, of which `label` says how the trace knows them. */
export function defineQueues(
  { kernel, variables }: Interpreter,
  labelled: Labelling,
): Record<"Queue" | "LifoQueue" | "PriorityQueue" | "SimpleQueue", QueueClass> {
  function makeParts(type: string, storage: Storage<Kept>, limit: number): Parts {
    const label = labelled(type, limit > 0 ? limit : -1);
    const { identity } = label;
    const trace = identity && new MessageTrace(kernel, identity.object);
    const condition = () => new LocalCondition(kernel.semaphores);
    const [notEmpty, notFull, allDone] = [condition(), condition(), condition()];
    return { label, trace, storage, limit, notEmpty, notFull, allDone, unfinished: 0 };
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
    const { label, trace, storage, limit, notEmpty, notFull } = parts;
    const hasRoom = () => limit <= 0 || storage.size < limit;
    if (!(yield* until(hasRoom, notFull, wait, label.told("put")))) throw new Full();
    storage.put({ item, message: trace?.depart(NO_BYTES) ?? 0 });
    parts.unfinished += 1;
    notEmpty.notify();
  }

  function* get(parts: Parts, wait: Wait): Blocking<unknown> {
    const { label, trace, storage, notEmpty, notFull } = parts;
    const hasItem = () => storage.size > 0;
    if (!(yield* until(hasItem, notEmpty, wait, label.told("get")))) throw new Empty();
    const { item, message } = present(storage.take(), "an item");
    trace?.arrive(message);
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
    *put(this: BaseQueue, ...given: unknown[]): Blocking<void> {
      if (given.length === 0) throw missing("Queue.put", ["item"]);
      const how = given.length === 1 ? null : optional("Queue.put", WAIT, given.slice(1), 2);
      yield* put(this[PARTS], given[0], how === null ? PATIENT : readWait(how));
    },
    *get(this: BaseQueue, ...given: unknown[]): Blocking<unknown> {
      const how = given.length === 0 ? null : optional("Queue.get", WAIT, given, 1);
      return yield* get(this[PARTS], how === null ? PATIENT : readWait(how));
    },
    *put_nowait(this: BaseQueue, ...given: unknown[]): Blocking<void> {
      if (given.length === 0) throw missing("Queue.put_nowait", ["item"]);
      yield* put(this[PARTS], given[0], AT_ONCE);
    },
    *get_nowait(this: BaseQueue, ...given: unknown[]): Blocking<unknown> {
      takesOnlySelf("Queue.get_nowait", given);
      return yield* get(this[PARTS], AT_ONCE);
    },
  });

  class Queue extends BaseQueue {
    constructor(...given: unknown[]) {
      super();
      const { maxsize = 0 } = optional("Queue.__init__", ["maxsize"], given, 1);
      const limit = typeof maxsize === "number" ? maxsize : 0;
      const { type, storage } = this.kind();
      this[PARTS] = makeParts(type, storage, limit);
    }

    /** What it is called, and what its items are kept in. */
    protected kind(): Kind {
      return { type: "Queue", storage: new Line() };
    }

    get maxsize(): number {
      return this[PARTS].limit;
    }

    /** Taken out or not, `task_done` was not called for so many. */
    get unfinished_tasks(): number {
      return this[PARTS].unfinished;
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

    [GETSTATE](): never {
      return refusePickling("lock");
    }
  }
  exposeMethods(kernel, Queue.prototype, {
    *join(this: Queue): Blocking<void> {
      const parts = this[PARTS];
      variables.look();
      while (parts.unfinished > 0) yield* parts.allDone.wait(null, parts.label.told("join"));
    },
  });

  class LifoQueue extends Queue {
    protected override kind(): Kind {
      return { type: "LifoQueue", storage: new Stack() };
    }
  }

  class PriorityQueue extends Queue {
    protected override kind(): Kind {
      return {
        type: "PriorityQueue",
        storage: new Heap((one, other) => lessThan(one.item, other.item)),
      };
    }
  }

  class SimpleQueue extends BaseQueue {
    constructor(...given: unknown[]) {
      super();
      if (given.length > 0) {
        const kind = isOptions(given.at(-1)) ? "keyword" : "positional";
        throw new TypeError(`SimpleQueue() takes no ${kind} arguments`);
      }
      this[PARTS] = makeParts("SimpleQueue", new Line(), 0);
    }

    [GETSTATE](): never {
      return cannotPickle("_queue.SimpleQueue");
    }
  }
  exposeMethods(kernel, SimpleQueue.prototype, {
    /** It always has room: whatever says how long to wait is passed over, as in Python. */
    *put(this: SimpleQueue, ...given: unknown[]): Blocking<void> {
      if (given.length === 0) throw noItem("put");
      if (given.length > 1) optionalInC("put", WAIT, given.slice(1), 1);
      yield* put(this[PARTS], given[0], AT_ONCE);
    },
    *get(this: SimpleQueue, ...given: unknown[]): Blocking<unknown> {
      const how = given.length === 0 ? null : optionalInC("get", WAIT, given);
      return yield* get(this[PARTS], how === null ? PATIENT : readWait(how));
    },
    *get_nowait(this: SimpleQueue, ...given: unknown[]): Blocking<unknown> {
      if (given.length > 0) throw new TypeError("get_nowait() takes no arguments");
      return yield* get(this[PARTS], AT_ONCE);
    },
    *put_nowait(this: SimpleQueue, ...given: unknown[]): Blocking<void> {
      if (given.length === 0) throw noItem("put_nowait");
      yield* put(this[PARTS], given[0], AT_ONCE);
    },
  });
  nameClasses("queue", { Queue, LifoQueue, PriorityQueue });
  nameClasses("_queue", { SimpleQueue });
  return { Queue, LifoQueue, PriorityQueue, SimpleQueue };
}
