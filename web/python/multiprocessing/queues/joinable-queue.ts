// JoinableQueue: a queue that also counts the objects whose work is not done yet, and can be waited for.
// Python: Lib/multiprocessing/queues.py, class JoinableQueue
import { MUST_BLOCK, type Blocking, type Told } from "../../../wire/system-call.ts";
import { ValueError } from "../../builtins/exceptions.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { repr } from "../../builtins/text.ts";
import { exposeMethods, refuseArguments } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import { Full } from "../../queue/errors.ts";
import { takesObject } from "../synchronize/arguments.ts";
import { ConditionVariable, type CounterStates } from "../synchronize/condition-variable.ts";
import { RLOCK, SemLock, semaphore, type SemLockState } from "../synchronize/sem-lock.ts";
import { putLimit, QUEUE, type QueueClass } from "./queue-class.ts";
import type { QueueCore, QueueState } from "./queue-core.ts";

const TASKS = Symbol("tasks that are not done");

interface Tasks {
  /** How many. */
  readonly unfinished: SemLock;
  /** Notified when none is left. */
  readonly allDone: ConditionVariable;
}

interface JoinableState {
  readonly queue: QueueState;
  readonly unfinished: SemLockState;
  readonly lock: SemLockState;
  readonly counters: CounterStates;
}

export function defineJoinableQueue(
  { kernel, variables }: Interpreter,
  Queue: QueueClass,
): QueueClass {
  // The library's own; Queue has both of them, see queue-class.ts.
  const parent = Queue.prototype as unknown as {
    [GETSTATE](this: object): QueueState;
    [SETSTATE](this: object, state: QueueState): void;
  };

  class JoinableQueue extends Queue {
    declare [TASKS]: Tasks;

    constructor(...given: unknown[]) {
      super(...given);
      this[TASKS] = {
        unfinished: SemLock.make(kernel, semaphore(0)),
        allDone: ConditionVariable.make(kernel, SemLock.make(kernel, RLOCK)),
      };
    }

    [GETSTATE](): JoinableState {
      const queue = parent[GETSTATE].call(this);
      const { unfinished, allDone } = this[TASKS];
      const { lock, counterStates } = allDone;
      return { queue, unfinished: unfinished.state, lock: lock.state, counters: counterStates };
    }

    [SETSTATE]({ queue, unfinished, lock, counters }: JoinableState): void {
      parent[SETSTATE].call(this, queue);
      this[TASKS] = {
        unfinished: new SemLock(kernel, unfinished),
        allDone: ConditionVariable.over(kernel, new SemLock(kernel, lock), counters),
      };
    }
  }
  nameClasses("multiprocessing.queues", { JoinableQueue });

  function open(queue: JoinableQueue): QueueCore {
    const core = queue[QUEUE];
    if (core.closed) throw new ValueError(`Queue ${repr(queue)} is closed`);
    return core;
  }

  const why = (queue: JoinableQueue, method: string): Told => ({
    ...queue[QUEUE].lane.putTold,
    what: `JoinableQueue.${method}`,
  });

  function* put(queue: JoinableQueue, value: unknown, seconds: number | null): Blocking<void> {
    const core = open(queue);
    variables.look();
    if (!(yield* core.takePlace(seconds))) throw new Full();
    const { unfinished, allDone } = queue[TASKS];
    // oxlint-disable-next-line require-yield
    yield* allDone.holding(why(queue, "put"), function* (): Blocking<void> {
      core.enqueue(value);
      unfinished.release();
    });
  }

  exposeMethods(kernel, JoinableQueue.prototype, {
    put: {
      quick(this: JoinableQueue, value: unknown, how?: unknown): void | typeof MUST_BLOCK {
        if (how !== undefined || value === undefined) return MUST_BLOCK;
        const core = open(this);
        const { unfinished, allDone } = this[TASKS];
        if (!allDone.lock.tryAcquire()) return MUST_BLOCK;
        try {
          if (!core.places.tryAcquire()) return MUST_BLOCK;
          core.enqueue(value);
          unfinished.release();
          return undefined;
        } finally {
          allDone.lock.release();
        }
      },
      *body(this: JoinableQueue, ...given: unknown[]): Blocking<void> {
        const [value, ...how] = takesObject("JoinableQueue.put", given);
        yield* put(this, value, putLimit("JoinableQueue.put", how));
      },
    },
    *put_nowait(this: JoinableQueue, ...given: unknown[]): Blocking<void> {
      const [value] = takesObject("Queue.put_nowait", given);
      yield* put(this, value, 0);
    },
    *task_done(this: JoinableQueue): Blocking<void> {
      const { unfinished, allDone } = this[TASKS];
      yield* allDone.holding(why(this, "task_done"), function* (told): Blocking<void> {
        if (!unfinished.tryAcquire()) throw new ValueError("task_done() called too many times");
        if (unfinished.value() === 0) yield* allDone.notify(Infinity, told);
      });
    },
    *join(this: JoinableQueue): Blocking<void> {
      const { unfinished, allDone } = this[TASKS];
      variables.look();
      yield* allDone.holding(why(this, "join"), function* (told): Blocking<void> {
        if (unfinished.value() !== 0) yield* allDone.wait(null, told);
      });
    },
  });
  refuseArguments(kernel, JoinableQueue, ["join"]);
  return JoinableQueue;
}
