// Making things when they are first asked for. A process uses a few modules of the library out of two dozen, and
// the simulated machine makes thousands of processes.
import { nameFunctions } from "./builtins/name-classes.ts";
import type { Module } from "./interpreter.ts";

/** Makes it at the first call. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Makers by name, of names that are made together. */
export function together(
  names: readonly string[],
  make: () => object,
): Readonly<Record<string, () => unknown>> {
  return Object.fromEntries(names.map((name) => [name, (): unknown => Reflect.get(make(), name)]));
}

/** `ready` and, beside it, names that are made when they are first read. Their functions are named by then. */
export function lazily<T>(
  ready: Readonly<Record<string | symbol, T>>,
  makers: Readonly<Record<string, () => T>>,
): Readonly<Record<string, T>> {
  const module = { ...ready };
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(module, name, {
      get() {
        const value = make();
        Object.defineProperty(module, name, { value, enumerable: true, writable: true });
        return value;
      },
      enumerable: true,
      configurable: true,
    });
  }
  return module;
}

/** A module of the library some of whose names are made when they are first read. */
export function lazyModule(
  ready: Readonly<Record<string | symbol, unknown>>,
  makers: Readonly<Record<string, () => unknown>>,
  { builtIn }: { readonly builtIn: boolean } = { builtIn: false },
): Module {
  const named = Object.entries(makers).map(([name, make]) => {
    const makeNamed = () => {
      const value = make();
      nameFunctions({ [name]: value }, { builtIn });
      return value;
    };
    return [name, makeNamed] as const;
  });
  return lazily(ready, Object.fromEntries(named));
}
