// Queue: objects go in at one end, in any process, and come out at the other, each in one process only.
// Python: Lib/multiprocessing/queues.py, class Queue
import { MUST_BLOCK, type Blocking } from "../../../wire/system-call.ts";
import { AssertionError, ValueError } from "../../builtins/exceptions.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { optional } from "../../builtins/keywords.ts";
import { repr } from "../../builtins/text.ts";
import { isTrue } from "../../builtins/truth.ts";
import { exposeMethods, refuseArguments } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import { Empty, Full } from "../../queue/errors.ts";
import { secondsOf } from "../connection/arguments.ts";
import type { Connection } from "../connection/connection.ts";
import type { Connections } from "../connection/connections.ts";
import { assertSpawning } from "../inheritance.ts";
import type { Processes } from "../process-table.ts";
import { acquireLimit } from "../synchronize/acquirable.ts";
import { comparable, smallNumber, takesObject } from "../synchronize/arguments.ts";
import { introduce, SEM_VALUE_MAX } from "../synchronize/sem-lock.ts";
import { NOTHING } from "./lane-reader.ts";
import { QueueCore, type QueueState } from "./queue-core.ts";

export const QUEUE = Symbol("core of a queue");

export interface QueueObject {
  [QUEUE]: QueueCore;
}

export type QueueClass = new (...given: unknown[]) => QueueObject;

/** How long get waits: null for ever. CPython adds the timeout to the time, then gives both to a lock. */
function getLimit(given: readonly unknown[]): number | null {
  const { block = true, timeout = null } = optional("Queue.get", ["block", "timeout"], given, 1);
  if (isTrue(block) && secondsOf(timeout) === null) return null;
  return acquireLimit(block, timeout);
}

/** How long put waits. CPython gives both to a semaphore, which refuses in its own words. */
export function putLimit(callee: string, given: readonly unknown[]): number | null {
  const { block = true, timeout } = optional(callee, ["block", "timeout"], given, 2);
  return acquireLimit(block, timeout);
}

export function defineQueue(
  interpreter: Interpreter,
  connections: Connections,
  { table, finalizers }: Processes,
): QueueClass {
  const { kernel, variables } = interpreter;

  class Queue implements QueueObject {
    declare [QUEUE]: QueueCore;

    constructor(...given: unknown[]) {
      const { maxsize = 0 } = optional(
        `BaseContext.${this.constructor.name}`,
        ["maxsize"],
        given,
        1,
      );
      const places = smallNumber(comparable(maxsize, "<="));
      const size = places > 0 ? places : SEM_VALUE_MAX;
      const limit = size === SEM_VALUE_MAX ? -1 : size;
      const identity = introduce(kernel, this.constructor.name, limit);
      this[QUEUE] = QueueCore.make(interpreter, connections, finalizers, identity, size);
    }

    get _reader(): Connection {
      return connections.over(this[QUEUE].lane.reader);
    }

    get _writer(): Connection {
      return connections.over(this[QUEUE].lane.writer);
    }

    qsize(): number {
      return this[QUEUE].size();
    }

    empty(): boolean {
      return this[QUEUE].isEmpty();
    }

    full(): boolean {
      return this[QUEUE].places.value() === 0;
    }

    cancel_join_thread(): void {
      this[QUEUE].feeder.cancelJoin();
    }

    [GETSTATE](): QueueState {
      assertSpawning(table, this.constructor.name);
      return this[QUEUE].state;
    }

    [SETSTATE](state: QueueState): void {
      this[QUEUE] = QueueCore.take(interpreter, connections, finalizers, state);
    }
  }
  nameClasses("multiprocessing.queues", { Queue });

  function open(queue: Queue): QueueCore {
    const core = queue[QUEUE];
    if (core.closed) throw new ValueError(`Queue ${repr(queue)} is closed`);
    return core;
  }

  function* put(queue: Queue, value: unknown, seconds: number | null): Blocking<void> {
    const core = open(queue);
    variables.look();
    if (!(yield* core.takePlace(seconds))) throw new Full();
    core.enqueue(value);
  }

  function* get(queue: Queue, seconds: number | null): Blocking<unknown> {
    const core = open(queue);
    variables.look();
    if (seconds === null) return yield* core.output.get();
    const got = yield* core.output.getWithin(seconds);
    if (got === NOTHING) throw new Empty();
    return got;
  }

  // Whether there is a value at all, and how long to wait, is read, and refused, by the long way.
  function tryPut(this: Queue, value: unknown, how?: unknown): void | typeof MUST_BLOCK {
    if (how !== undefined || value === undefined) return MUST_BLOCK;
    const core = open(this);
    return core.places.tryAcquire() ? core.enqueue(value) : MUST_BLOCK;
  }

  function tryGet(this: Queue, ...given: unknown[]): unknown {
    if (given.length > 0) return MUST_BLOCK;
    const got = open(this).output.tryGet();
    return got === NOTHING ? MUST_BLOCK : got;
  }

  function tryGetNow(this: Queue): unknown {
    const got = open(this).output.tryGet(false);
    return got === NOTHING ? MUST_BLOCK : got;
  }

  exposeMethods(kernel, Queue.prototype, {
    put: {
      quick: tryPut,
      *body(this: Queue, ...given: unknown[]): Blocking<void> {
        const [value, ...how] = takesObject("Queue.put", given);
        yield* put(this, value, putLimit("Queue.put", how));
      },
    },
    get: {
      quick: tryGet,
      *body(this: Queue, ...given: unknown[]): Blocking<unknown> {
        return yield* get(this, getLimit(given));
      },
    },
    put_nowait: {
      quick: tryPut,
      *body(this: Queue, ...given: unknown[]): Blocking<void> {
        const [value] = takesObject("Queue.put_nowait", given);
        yield* put(this, value, 0);
      },
    },
    get_nowait: {
      quick: tryGetNow,
      *body(this: Queue): Blocking<unknown> {
        return yield* get(this, 0);
      },
    },
    *close(this: Queue): Blocking<void> {
      yield* this[QUEUE].close();
    },
    *join_thread(this: Queue): Blocking<void> {
      const core = this[QUEUE];
      if (!core.closed) throw new AssertionError(`Queue ${repr(this)} not closed`);
      yield* core.feeder.join();
    },
  });
  refuseArguments(kernel, Queue, ["close", "join_thread", "cancel_join_thread"]);
  return Queue;
}
