// NamespaceProxy and ValueProxy: attributes of an object that a manager keeps. IteratorProxy: an iterator there.
// Python: Lib/multiprocessing/managers.py, NamespaceProxy, ValueProxy, IteratorProxy
import type { Kernel } from "../../../../wire/system-call.ts";
import { AttributeError, StopIteration } from "../../../builtins/exceptions.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import type { ProxyClass } from "../registry.ts";
import type { BaseProxyClass, Token } from "./base-proxy.ts";
import { forward } from "./forward.ts";
import { attributeOf, indexed, type Items } from "./index-handler.ts";

export type ValueProxies = Readonly<
  Record<"NamespaceProxy" | "ValueProxy" | "IteratorProxy", ProxyClass>
>;

export function defineValueProxies(
  kernel: Kernel,
  { BaseProxy, call, callNow }: BaseProxyClass,
): ValueProxies {
  const attributes: Items = {
    key: attributeOf,
    get: "__getattribute__",
    set: "__setattr__",
    delete: "__delattr__",
    has(proxy, name) {
      try {
        callNow(proxy, "__getattribute__", [name]);
        return true;
      } catch (error) {
        if (error instanceof AttributeError) return false;
        throw error;
      }
    },
  };

  class NamespaceProxy extends BaseProxy {
    static readonly _exposed_ = ["__getattribute__", "__setattr__", "__delattr__"];

    constructor(token: Token) {
      super(token);
      return indexed(this, callNow, attributes);
    }
  }

  class ValueProxy extends BaseProxy {
    static readonly _exposed_ = ["get", "set"];

    get value(): unknown {
      return callNow(this, "get", []);
    }

    set value(value: unknown) {
      callNow(this, "set", [value]);
    }
  }
  forward(kernel, call, ValueProxy.prototype, ValueProxy._exposed_);

  /** One iterator, however many processes go over it: each item goes to one of them. */
  class IteratorProxy extends BaseProxy {
    static readonly _exposed_ = ["__next__"];

    next(): IteratorResult<unknown> {
      try {
        return { done: false, value: callNow(this, "__next__", []) };
      } catch (error) {
        if (error instanceof StopIteration) return { done: true, value: undefined };
        throw error;
      }
    }

    [Symbol.iterator](): this {
      return this;
    }
  }
  const made = { NamespaceProxy, ValueProxy, IteratorProxy };
  nameClasses("multiprocessing.managers", made);
  return made;
}
