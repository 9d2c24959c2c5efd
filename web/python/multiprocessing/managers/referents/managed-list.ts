// A list as a manager keeps it, with the methods of Python's. Runs in the manager's process.
// Python: library/stdtypes.rst#sequence-types-list-tuple-range; Objects/listobject.c
import type { Blocking, Kernel } from "../../../../wire/system-call.ts";
import { IndexError, ValueError } from "../../../builtins/exceptions.ts";
import { lessThan } from "../../../builtins/compare.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { optional } from "../../../builtins/keywords.ts";
import { sorted } from "../../../builtins/sort.ts";
import { REPR, repr, typeName } from "../../../builtins/text.ts";
import { callable } from "../../../call.ts";
import { exposeMethods } from "../../../expose.ts";
import { listOf } from "../../pool/pool-arguments.ts";
import { wholeNumber } from "../../synchronize/arguments.ts";
import { countArguments } from "./count-arguments.ts";
import { equals } from "./equals.ts";
import { bound, isSlice, part, placeIn } from "./places.ts";

export type ListClass = new (...given: unknown[]) => object;

/** An item to be sorted, and what it is sorted by. */
interface Keyed {
  readonly item: unknown;
  readonly key: unknown;
}

export function defineList(kernel: Kernel): ListClass {
  class ManagedList {
    private readonly items: unknown[];

    constructor(...given: unknown[]) {
      const [sequence = []] = given;
      this.items = [...listOf(sequence)];
    }

    append(item: unknown): void {
      this.items.push(item);
    }

    extend(more: unknown): void {
      for (const item of listOf(more)) this.items.push(item);
    }

    insert(place: unknown, item: unknown): void {
      this.items.splice(wholeNumber(place), 0, item);
    }

    pop(given: unknown = -1): unknown {
      const { items } = this;
      const place = wholeNumber(given);
      if (items.length === 0) throw new IndexError("pop from empty list");
      return items.splice(placeIn(items.length, place, "pop index out of range"), 1)[0];
    }

    remove(item: unknown): void {
      const place = this.items.findIndex((one) => equals(one, item));
      if (place < 0) throw new ValueError("list.remove(x): x not in list");
      this.items.splice(place, 1);
    }

    reverse(): void {
      this.items.reverse();
    }

    index(item: unknown, start: unknown = 0, stop: unknown = Infinity): number {
      const { items } = this;
      const from = bound(items.length, start);
      const end = bound(items.length, stop);
      const place = items.findIndex((one, i) => i >= from && i < end && equals(one, item));
      if (place < 0) throw new ValueError(`${repr(item)} is not in list`);
      return place;
    }

    count(item: unknown): number {
      return this.items.filter((one) => equals(one, item)).length;
    }

    __len__(): number {
      return this.items.length;
    }

    __contains__(item: unknown): boolean {
      return this.items.some((one) => equals(one, item));
    }

    __getitem__(key: unknown): unknown {
      const { items } = this;
      return isSlice(key)
        ? part(items, key)
        : items[placeIn(items.length, key, "list index out of range")];
    }

    __setitem__(key: unknown, item: unknown): void {
      const { items } = this;
      items[placeIn(items.length, key, "list assignment index out of range")] = item;
    }

    __delitem__(key: unknown): void {
      const { items } = this;
      items.splice(placeIn(items.length, key, "list assignment index out of range"), 1);
    }

    __add__(more: unknown): readonly unknown[] {
      if (!Array.isArray(more))
        throw new TypeError(`can only concatenate list (not "${typeName(more)}") to list`);
      return [...this.items, ...more];
    }

    __mul__(times: unknown): readonly unknown[] {
      return Array.from({ length: Math.max(0, wholeNumber(times)) }, () => this.items).flat();
    }

    __rmul__(times: unknown): readonly unknown[] {
      return this.__mul__(times);
    }

    __reversed__(): readonly unknown[] {
      return this.items.toReversed();
    }

    /** The same items in another order. */
    put(items: readonly unknown[]): void {
      items.forEach((item, place) => {
        this.items[place] = item;
      });
    }

    copy(): readonly unknown[] {
      return [...this.items];
    }

    [REPR](): string {
      return repr(this.items);
    }
  }
  nameClasses("builtins", { list: ManagedList });
  countArguments("list", ManagedList.prototype, {
    append: [1, 1],
    extend: [1, 1],
    insert: [2, 2],
    pop: [0, 1],
    remove: [1, 1],
    reverse: [0, 0],
    index: [1, 3],
    count: [1, 1],
  });

  exposeMethods(kernel, ManagedList.prototype, {
    *sort(this: ManagedList, ...given: unknown[]): Blocking<void> {
      const { key, reverse } = optional("sort", ["key", "reverse"], given);
      const by = key === undefined || key === null ? null : callable(key);
      const downwards = reverse !== undefined && wholeNumber(reverse) !== 0;
      const keyed: Keyed[] = [];
      for (const item of this.copy()) {
        const own = by ? yield* kernel.invoke(by, undefined, [item]) : item;
        keyed.push({ item, key: own });
      }
      const less = (a: Keyed, b: Keyed): boolean => lessThan(a.key, b.key);
      this.put(sorted(keyed, less, downwards).map(({ item }) => item));
    },
  });
  return ManagedList;
}
