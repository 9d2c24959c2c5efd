// wait() and as_completed(): several tasks, some of which are done before others.
// Python: Lib/asyncio/tasks.py, wait and as_completed
import type { Seconds } from "../../base/units.ts";
import { optional } from "../builtins/keywords.ts";
import { TimeoutError, ValueError } from "../builtins/exceptions.ts";
import { address, REPR, typeName } from "../builtins/text.ts";
import { Fifo } from "../multiprocessing/fifo.ts";
import { listOf } from "../multiprocessing/pool/pool-arguments.ts";
import type { Coroutine } from "./coroutine.ts";
import { Future } from "./future.ts";
import { isAwaitable, type Loops } from "./loops.ts";
import { readDelay } from "./timeout.ts";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

const hasFailed = (future: Future): boolean =>
  future.done() && !future.cancelled() && future.exception() !== null;

/** What Python takes any iterable for, but not one task. */
function listed(callee: string, given: unknown): unknown[] {
  if (isAwaitable(given)) {
    const expected = callee === "wait" ? "a list" : "an iterable";
    throw new TypeError(`expect ${expected} of futures, not ${typeName(given)}`);
  }
  return [...listOf(given)];
}

export function makeWaiting(loops: Loops) {
  /** Waits until `isEnough` of them are done, or time is up. */
  async function until(
    futures: ReadonlySet<Future>,
    timeout: Seconds | null,
    isEnough: (done: Future, left: number) => boolean,
  ): Promise<void> {
    const loop = loops.ofWaits;
    let left = Array.from(futures).filter((future) => !future.done()).length;
    const waiter = loop.future("asyncio.wait");
    const release = (): void => {
      if (!waiter.done()) waiter.set_result(null);
    };
    const timer = timeout === null ? null : loop.at(loop.time() + timeout, release);
    const listen = (future: Future): void => {
      left -= 1;
      if (left <= 0 || isEnough(future, left)) release();
    };
    for (const future of futures) future.add_done_callback(listen);
    try {
      await waiter;
    } finally {
      timer?.cancel();
      for (const future of futures) future.remove_done_callback(listen);
    }
  }

  const wait = (given: unknown, ...options: unknown[]): Coroutine => {
    const { timeout, return_when = ALL_COMPLETED } = optional(
      "wait",
      ["timeout", "return_when"],
      options,
    );
    return loops.own("wait", async () => {
      const awaitables = new Set(listed("wait", given));
      if (awaitables.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
      if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(String(return_when))) {
        throw new ValueError(`Invalid return_when value: ${String(return_when)}`);
      }
      const futures = new Set<Future>();
      for (const one of awaitables) {
        if (!(one instanceof Future)) {
          throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
        }
        futures.add(one);
      }
      const isEnough = (future: Future): boolean =>
        return_when === FIRST_COMPLETED || (return_when === FIRST_EXCEPTION && hasFailed(future));
      const all = [...futures];
      const isOver =
        all.every((one) => one.done()) || all.some((one) => one.done() && isEnough(one));
      if (!isOver) await until(futures, readDelay(timeout), isEnough);
      return [new Set(all.filter((one) => one.done())), new Set(all.filter((one) => !one.done()))];
    });
  };

  function* asCompleted(given: unknown, timeout: Seconds | null): Generator<Coroutine> {
    const loop = loops.ofWaits;
    const todo = new Set(listed("as_completed", given).map((one) => loops.ensure(one)));
    const done = new Fifo<Future | null>();
    const waiters = new Fifo<Future>();
    const tell = (future: Future | null): void => {
      done.push(future);
      for (let next = waiters.shift(); next; next = waiters.shift()) {
        if (next.done()) continue;
        next.set_result(null);
        return;
      }
    };
    const listen = (future: Future): void => {
      if (!todo.delete(future)) return;
      tell(future);
      if (todo.size === 0) timer?.cancel();
    };
    const timer =
      timeout === null
        ? null
        : loop.at(loop.time() + timeout, () => {
            for (const future of todo) {
              future.remove_done_callback(listen);
              tell(null);
            }
            todo.clear();
          });
    const next = async (): Promise<unknown> => {
      while (done.length === 0) {
        const waiter = loop.future("asyncio.as_completed");
        waiters.push(waiter);
        await waiter;
      }
      const future = done.shift();
      if (!future) throw new TimeoutError();
      return future.result();
    };
    const count = todo.size;
    for (const future of todo) future.add_done_callback(listen);
    for (let made = 0; made < count; made++)
      yield loops.own("as_completed.<locals>._wait_for_one", next);
  }

  const as_completed = (given: unknown, ...options: unknown[]): IterableIterator<Coroutine> => {
    const { timeout } = optional("as_completed", ["timeout"], options);
    const each = asCompleted(given, readDelay(timeout));
    // No generator: it goes over what the program gives, which nobody who resumes it could tell.
    const made: IterableIterator<Coroutine> = {
      next: () => each.next(),
      [Symbol.iterator]: () => made,
    };
    const shown = () => `<generator object as_completed at ${address(made)}>`;
    return Object.defineProperty(made, REPR, { value: shown });
  };
  return { wait, as_completed };
}
