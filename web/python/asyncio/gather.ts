// gather() and shield(): futures that stand for others.
// Python: Lib/asyncio/tasks.py, gather and shield
import { Keywords, optional } from "../builtins/keywords.ts";
import { CancelledError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import { Future } from "./future.ts";
import { isAwaitable, type Loops } from "./loops.ts";

/** Cancelling it cancels all that it gathers. */
class GatheringFuture extends Future {
  cancelRequested = false;

  constructor(
    loop: EventLoop,
    private readonly children: readonly Future[],
  ) {
    super(loop, "asyncio.gather");
  }

  override get label(): string {
    return "_GatheringFuture";
  }

  override cancel(...message: unknown[]): boolean {
    if (this.done()) return false;
    const reached = this.children.map((child) => child.cancel(...message));
    // It ends itself when its children have.
    this.cancelRequested ||= reached.includes(true);
    return this.cancelRequested;
  }
}

const isKeywords = (value: unknown): boolean =>
  value instanceof Keywords ||
  (typeof value === "object" && value !== null && !isAwaitable(value) && !Array.isArray(value));

export function makeGather(loops: Loops): (...given: unknown[]) => Future {
  /** The error of a child that is done, as `result()` would raise it; null for none. */
  const errorOf = (child: Future): unknown => {
    try {
      return child.exception();
    } catch (cancelled) {
      return cancelled;
    }
  };

  return (...given) => {
    const last = given.at(-1);
    const named = isKeywords(last) ? [last] : [];
    const awaitables = named.length > 0 ? given.slice(0, -1) : given;
    const { return_exceptions: keeps = false } = optional("gather", ["return_exceptions"], named);
    const loop = loops.ofWaits;
    // The same awaitable twice is run once.
    const known = new Map<unknown, Future>();
    const children = awaitables.map((one) => {
      const child = known.get(one) ?? loops.ensure(one);
      known.set(one, child);
      return child;
    });
    const outer = new GatheringFuture(loop, [...known.values()]);
    if (children.length === 0) outer.set_result([]);
    let left = known.size;
    const childIsDone = (child: Future): void => {
      left -= 1;
      if (outer.done()) {
        // It has been told of as one of ours.
        if (!child.cancelled()) child.exception();
        return;
      }
      const error = keeps ? null : errorOf(child);
      if (error) return outer.failWith(error);
      if (left > 0) return;
      const results = children.map((one) => errorOf(one) ?? one.result());
      if (outer.cancelRequested) outer.failWith(new CancelledError());
      else outer.set_result(results);
    };
    for (const child of known.values()) child.onDone(() => childIsDone(child));
    return outer;
  };
}

/** Waits for `awaitable`, which goes on when the one who waits is cancelled. */
export function makeShield(loops: Loops): (awaitable: unknown) => Future {
  return (awaitable) => {
    const inner = loops.ensure(awaitable);
    if (inner.done()) return inner;
    const outer = loops.ofWaits.future("asyncio.shield");
    inner.onDone(() => {
      if (outer.done()) {
        if (!inner.cancelled()) inner.exception();
      } else if (inner.cancelled()) outer.cancel();
      else {
        const error = inner.exception();
        if (error) outer.failWith(error);
        else outer.set_result(inner.result());
      }
    });
    return outer;
  };
}
