// Making things when they are first asked for. A process uses a few modules of the library out of two dozen, and
// the simulated machine makes thousands of processes.
import { present } from "../base/assert.ts";
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

/** Hears of each thing that is made, by its name. */
type OnMade<T> = (name: string, value: T) => void;

/**
 * `ready` and, beside it, names that are made when they are first read. One object does that for all of them: a
 * getter for each name would cost a process more than what it then makes.
 */
export function lazily<T>(
  ready: Readonly<Record<string | symbol, T>>,
  makers: Readonly<Record<string, () => T>>,
  onMade: OnMade<T> = () => undefined,
): Readonly<Record<string, T>> {
  const isLeft = (module: object, name: string | symbol): name is string =>
    Object.hasOwn(makers, name) && Reflect.get(module, name) === Reflect.get(makers, name);
  // Until it is made, its maker stands in its place.
  const module: Record<string | symbol, unknown> = { ...ready, ...makers };
  return new Proxy(module, {
    get(target, name) {
      if (isLeft(target, name)) {
        const value = present(makers[name], name)();
        target[name] = value;
        onMade(name, value);
      }
      return target[name];
    },
    getOwnPropertyDescriptor(target, name) {
      if (!isLeft(target, name)) return Reflect.getOwnPropertyDescriptor(target, name);
      return { get: makers[name] ?? (() => undefined), enumerable: true, configurable: true };
    },
  }) as Readonly<Record<string, T>>; // no maker is seen through it
}

/** A module of the library some of whose names are made when they are first read. */
export function lazyModule(
  ready: Readonly<Record<string | symbol, unknown>>,
  makers: Readonly<Record<string, () => unknown>>,
  { builtIn }: { readonly builtIn: boolean } = { builtIn: false },
): Module {
  return lazily(ready, makers, (name, value) => nameFunctions({ [name]: value }, { builtIn }));
}
