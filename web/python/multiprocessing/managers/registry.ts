// The types that a manager can make: by name, what makes an object, what its proxy may call, and the proxy's class.
// Python: Lib/multiprocessing/managers.py, BaseManager.register
import type { AnyFunction } from "../../../wire/system-call.ts";
import { optional } from "../../builtins/keywords.ts";
import type { BaseProxy } from "./proxies/base-proxy.ts";

/** What the server needs to know; can be pickled. */
export interface Registration {
  /** null: the object is the argument. */
  readonly callable: AnyFunction | null;
  /** null: all methods whose names begin without an underscore. */
  readonly exposed: readonly string[] | null;
  /** The types of results that stay with the manager, by method. */
  readonly staying: Readonly<Record<string, string>>;
}

export type ProxyClass = new (...given: never[]) => BaseProxy;

export interface RegisteredType extends Registration {
  /** null: AutoProxy. */
  readonly proxyType: ProxyClass | null;
}

export type Registry = ReadonlyMap<string, RegisteredType>;

/** Own registries of manager classes: a class has its base's types until it registers one itself. */
export class Registries {
  private readonly own = new WeakMap<object, Map<string, RegisteredType>>();

  of(made: object): Registry {
    for (let at: unknown = made; typeof at === "function"; at = Object.getPrototypeOf(at)) {
      const found = this.own.get(at);
      if (found) return found;
    }
    return new Map();
  }

  add(made: object, typeid: string, type: RegisteredType): void {
    const registry = this.own.get(made) ?? new Map(this.of(made));
    registry.set(typeid, type);
    this.own.set(made, registry);
  }
}

const NAMES = ["callable", "proxytype", "exposed", "method_to_typeid", "create_method"] as const;

/** Reads what `register(typeid, …)` was given behind the type's name. */
export function readType(given: readonly unknown[]): {
  readonly type: RegisteredType;
  readonly createMethod: boolean;
} {
  const named = optional("register", NAMES, given);
  // What it takes is its own affair.
  const callable = (named["callable"] ?? null) as AnyFunction | null;
  // A class of proxies, or null; anything else fails when it is to make one.
  const proxyType = (named["proxytype"] ?? null) as ProxyClass | null;
  const ofProxy = (name: string): unknown => (proxyType ? Reflect.get(proxyType, name) : undefined);
  const exposed = named["exposed"] ?? ofProxy("_exposed_") ?? null;
  const staying = named["method_to_typeid"] ?? ofProxy("_method_to_typeid_") ?? {};
  return {
    type: {
      callable,
      exposed: exposed === null ? null : Array.from(exposed as Iterable<unknown>, String), // a list of names
      staying: Object.fromEntries(
        Object.entries(staying).map(([method, typeid]) => [method, String(typeid)]),
      ),
      proxyType,
    },
    createMethod: named["create_method"] !== false,
  };
}
