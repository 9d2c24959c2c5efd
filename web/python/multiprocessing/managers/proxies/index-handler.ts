// `list[0]`, `dict["k"]` and `namespace.x` on a proxy: what is no name of the proxy itself is one of the object's,
// and reading or writing it asks the manager.
// What is a name of both is read from the proxy: an item with the key "get" is had by `d.get("get")`.
// Python: reference/datamodel.rst, __getitem__ and its like
import type { BaseProxy, BaseProxyClass } from "./base-proxy.ts";

/** How names become items. */
export interface Items {
  /** The item's key as the manager takes it; undefined for a name that is none. */
  key(name: string): unknown;
  readonly get: string;
  readonly set: string;
  readonly delete: string;
  has(proxy: BaseProxy, key: unknown): boolean;
}

/** Names that JavaScript asks every object for, or Python's protocols; no item is meant. */
const isProtocol = (name: string): boolean =>
  name.startsWith("__") || name === "then" || name === "toJSON";

export const placeOf = (name: string): number | undefined =>
  /^(0|-?[1-9]\d*)$/.test(name) ? Number(name) : undefined;

export const textOf = (name: string): string | undefined => (isProtocol(name) ? undefined : name);

export const attributeOf = (name: string): string | undefined =>
  isProtocol(name) || name.startsWith("_") ? undefined : name;

export function indexed<P extends BaseProxy>(
  proxy: P,
  callNow: BaseProxyClass["callNow"],
  items: Items,
): P {
  const keyOf = (name: string | symbol): unknown =>
    typeof name === "string" ? items.key(name) : undefined;
  return new Proxy(proxy, {
    get(target, name, receiver) {
      const key = name in target ? undefined : keyOf(name);
      return key === undefined
        ? (Reflect.get(target, name, receiver) as unknown) // typed any
        : callNow(target, items.get, [key]);
    },
    set(target, name, value, receiver) {
      const key = keyOf(name);
      if (key === undefined) return Reflect.set(target, name, value, receiver);
      callNow(target, items.set, [key, value]);
      return true;
    },
    deleteProperty(target, name) {
      const key = keyOf(name);
      if (key === undefined) return Reflect.deleteProperty(target, name);
      callNow(target, items.delete, [key]);
      return true;
    },
    has(target, name) {
      const key = keyOf(name);
      return key === undefined ? Reflect.has(target, name) : items.has(target, key);
    },
  });
}
