// local: an object whose attributes are each thread's own. A subclass's constructor runs once in every thread that
// touches the object, with the arguments that the first call of it gave to super().
// Python: Modules/_threadmodule.c, _thread._local; Lib/_threading_local.py
import { AttributeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { address, REPR } from "../builtins/text.ts";
import { GETSTATE } from "../pickle/tags.ts";
import { refusePickling } from "./guard.ts";
import type { ThreadTable } from "./thread-table.ts";

/** The attributes alone, as a dict: without what their class has. */
const dictOf = (attributes: object): object =>
  new Proxy(attributes, {
    getPrototypeOf: () => null,
    get: (_, name) =>
      Object.hasOwn(attributes, name) ? (Reflect.get(attributes, name) as unknown) : undefined,
    has: (_, name) => Object.hasOwn(attributes, name),
  });

type LocalClass = new (...args: unknown[]) => object;

export function defineLocal(table: ThreadTable): LocalClass {
  /** While a subclass's constructor runs again: the object that it is for. */
  let initialising: object | null = null;

  class local {
    constructor(...args: unknown[]) {
      if (initialising !== null) {
        const known = initialising;
        initialising = null;
        return known as local; // it was made here, below
      }
      if (new.target === local && args.length > 0)
        throw new TypeError("Initialization arguments are not supported");
      return attributesOf(this, new.target, args) as local; // a proxy of this object
    }

    [REPR](): string {
      return `<_thread._local object at ${address(this)}>`;
    }

    [GETSTATE](): never {
      return refusePickling("_local");
    }
  }
  nameClasses("_thread", { _local: local });

  function attributesOf(bare: object, made: LocalClass, args: readonly unknown[]): object {
    const own = new WeakMap<object, object>();
    const shown = made === local ? "_thread._local" : made.name;
    /** The attributes of the thread that asks. */
    const mine = (): object => {
      const thread = table.current();
      let attributes = own.get(thread);
      if (!attributes) {
        attributes = Object.create(Object.getPrototypeOf(bare) as object) as object; // typed any
        own.set(thread, attributes);
        if (made !== local) initialise();
      }
      return attributes;
    };
    const initialise = (): void => {
      initialising = proxy;
      try {
        Reflect.construct(made, args);
      } finally {
        initialising = null;
      }
    };
    const proxy = new Proxy(bare, {
      get(_, name) {
        if (name === "__dict__") return dictOf(mine());
        // What the library asks of an object touches no attribute of it.
        if (typeof name === "symbol" || name.startsWith("__"))
          return Reflect.get(bare, name, proxy) as unknown;
        const attributes = mine();
        if (!(name in attributes))
          throw new AttributeError(`'${shown}' object has no attribute '${name}'`);
        // Accessors of a subclass see the object that the program holds.
        return Reflect.get(attributes, name, name in bare ? proxy : attributes) as unknown;
      },
      set: (_, name, value) => Reflect.set(mine(), name, value),
      has: (_, name) => Reflect.has(typeof name === "symbol" ? bare : mine(), name),
      deleteProperty(_, name) {
        const attributes = mine();
        if (!Object.hasOwn(attributes, name))
          throw new AttributeError(`'${shown}' object has no attribute '${String(name)}'`);
        return Reflect.deleteProperty(attributes, name);
      },
      defineProperty: (_, name, descriptor) => Reflect.defineProperty(mine(), name, descriptor),
      getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(mine(), name),
      ownKeys: () => Reflect.ownKeys(mine()),
    });
    own.set(table.current(), Object.create(Object.getPrototypeOf(bare) as object) as object); // as above
    return proxy;
  }
  return local;
}
