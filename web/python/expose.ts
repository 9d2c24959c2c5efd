// Puts blocking methods onto a class of the library: written as generators, called by programs as plain
// methods. On a machine that runs programs as generators they are delegated to instead.
import type { Blocking, Kernel } from "../wire/system-call.ts";

// What a blocking method takes is its own affair; `this` is the instance.
type BlockingMethod = (this: never, ...args: never[]) => Blocking<unknown>;

/** Defines each of `methods` on `prototype` through {@link Kernel.expose}. */
export function exposeMethods(
  kernel: Kernel,
  prototype: object,
  methods: Readonly<Record<string, BlockingMethod>>,
): void {
  for (const [name, body] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, {
      value: kernel.expose(name, body),
      writable: true,
      configurable: true,
    });
  }
}
