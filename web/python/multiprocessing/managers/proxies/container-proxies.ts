// ListProxy, DictProxy and ArrayProxy. An item that is read is a copy: what is changed in it is changed here alone,
// until it is written back.
// Python: Lib/multiprocessing/managers.py, BaseListProxy, DictProxy, ArrayProxy
import type { Kernel } from "../../../../wire/system-call.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import type { ProxyClass } from "../registry.ts";
import type { BaseProxy, BaseProxyClass, Token } from "./base-proxy.ts";
import { forward } from "./forward.ts";
import { indexed, placeOf, textOf, type Items } from "./index-handler.ts";

const ITEMS = { get: "__getitem__", set: "__setitem__", delete: "__delitem__" } as const;

const LIST_METHODS = [
  "__add__",
  "__contains__",
  "__mul__",
  "__reversed__",
  "__rmul__",
  "append",
  "count",
  "extend",
  "index",
  "insert",
  "pop",
  "remove",
  "reverse",
  "sort",
];
const DICT_METHODS = [
  "__contains__",
  "clear",
  "copy",
  "get",
  "items",
  "keys",
  "pop",
  "popitem",
  "setdefault",
  "update",
  "values",
];
const ITEM_METHODS = ["__getitem__", "__setitem__", "__len__"];

export type Containers = Readonly<Record<"ListProxy" | "DictProxy" | "ArrayProxy", ProxyClass>>;

export function defineContainers(
  kernel: Kernel,
  { BaseProxy, call, callNow }: BaseProxyClass,
): Containers {
  const lengthOf = (proxy: BaseProxy): number => Number(callNow(proxy, "__len__", []));
  const places: Items = {
    ...ITEMS,
    key: placeOf,
    has: (proxy, place) => Number(place) >= 0 && Number(place) < lengthOf(proxy),
  };
  const keys: Items = {
    ...ITEMS,
    key: textOf,
    has: (proxy, key) => Boolean(callNow(proxy, "__contains__", [key])),
  };

  /** What both have whose items stand in a row. */
  class Row extends BaseProxy {
    constructor(token: Token) {
      super(token);
      return indexed(this, callNow, places);
    }

    get length(): number {
      return lengthOf(this);
    }

    /** `proxy[start:stop]`, as a list. */
    slice(start?: number, stop?: number): readonly unknown[] {
      const part = callNow(this, "__getitem__", [{ start: start ?? null, stop: stop ?? null }]);
      return part as readonly unknown[]; // a slice of a list or an array is a list
    }

    /** Goes over a copy. */
    [Symbol.iterator](): Iterator<unknown> {
      return this.slice()[Symbol.iterator]();
    }
  }

  class ListProxy extends Row {
    static readonly _exposed_ = [...ITEM_METHODS, "__delitem__", ...LIST_METHODS];
  }

  class ArrayProxy extends Row {
    static readonly _exposed_ = ITEM_METHODS;
  }

  class DictProxy extends BaseProxy {
    static readonly _exposed_ = [...ITEM_METHODS, "__delitem__", ...DICT_METHODS];

    constructor(token: Token) {
      super(token);
      return indexed(this, callNow, keys);
    }

    get length(): number {
      return lengthOf(this);
    }

    /** Goes over a copy of the keys. */
    [Symbol.iterator](): Iterator<unknown> {
      return (callNow(this, "keys", []) as readonly unknown[])[Symbol.iterator](); // a list of keys
    }
  }

  for (const made of [ListProxy, ArrayProxy, DictProxy])
    forward(kernel, call, made.prototype, made._exposed_);
  const made = { ListProxy, DictProxy, ArrayProxy };
  nameClasses("multiprocessing.managers", made);
  return made;
}
