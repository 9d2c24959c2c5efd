// itertools that ask a function of the program about each item: takewhile, dropwhile, filterfalse and groupby.
// Python: library/itertools.rst
import type { Blocking, Kernel } from "../wire/system-call.ts";
import { same } from "./builtins/compare.ts";
import { optionalInC } from "./builtins/keywords.ts";
import { callable } from "./call.ts";
import { iterate, stepping, type Iteration } from "./iteration.ts";

type Step = IteratorResult<unknown>;

const OVER: Step = { done: true, value: undefined };

export function makeConditions(kernel: Kernel) {
  function* ask(predicate: unknown, item: unknown): Blocking<boolean> {
    return Boolean(yield* kernel.invoke(callable(predicate), undefined, [item]));
  }

  function takewhile(predicate: unknown, source: unknown): Iteration {
    const items = iterate(source);
    let isOver = false;
    return stepping(kernel, "takewhile", function* (): Blocking<Step> {
      const step = isOver ? OVER : items.next();
      if (step.done === true) return OVER;
      if (yield* ask(predicate, step.value)) return step;
      isOver = true;
      return OVER;
    });
  }

  function dropwhile(predicate: unknown, source: unknown): Iteration {
    const items = iterate(source);
    let isDropping = true;
    return stepping(kernel, "dropwhile", function* (): Blocking<Step> {
      let step = items.next();
      while (isDropping && step.done !== true) {
        if (!(yield* ask(predicate, step.value))) isDropping = false;
        else step = items.next();
      }
      return step.done === true ? OVER : step;
    });
  }

  /** Without a predicate, what is false itself. */
  function filterfalse(predicate: unknown, source: unknown): Iteration {
    const items = iterate(source);
    return stepping(kernel, "filterfalse", function* (): Blocking<Step> {
      for (let step = items.next(); step.done !== true; step = items.next()) {
        const holds = predicate === null ? Boolean(step.value) : yield* ask(predicate, step.value);
        if (!holds) return step;
      }
      return OVER;
    });
  }

  /** Neighbours with the same key. A group can be read until the next one is asked for. */
  function groupby(source: unknown, ...rest: unknown[]): Iteration {
    const { key = null } = optionalInC("groupby", ["key"], rest, 1);
    const items = iterate(source);
    let step: Step | null = null;
    let found: unknown;
    /** Of the group that is being read. */
    let current: object | null = null;

    function* advance(): Blocking<void> {
      step = items.next();
      if (step.done === true) return;
      const { value } = step;
      found = key === null ? value : yield* kernel.invoke(callable(key), undefined, [value]);
    }

    function groupOf(own: unknown): Iteration {
      let isFirst = true;
      const group: Iteration = stepping(kernel, "_grouper", function* (): Blocking<Step> {
        if (current !== group) return OVER;
        if (!isFirst) yield* advance();
        isFirst = false;
        if (step && step.done !== true && same(found, own)) return step;
        current = null;
        return OVER;
      });
      return group;
    }

    /** The key of the group that was given last. */
    let before: { readonly key: unknown } | null = null;
    const isPassed = (): boolean => before !== null && same(found, before.key);
    return stepping(kernel, "groupby", function* (): Blocking<Step> {
      if (!step) yield* advance();
      while (step?.done !== true && isPassed()) yield* advance();
      if (step?.done === true) return OVER;
      before = { key: found };
      const group = groupOf(found);
      current = group;
      return { done: false, value: [found, group] };
    });
  }

  return { takewhile, dropwhile, filterfalse, groupby };
}
