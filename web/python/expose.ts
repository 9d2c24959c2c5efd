// Puts blocking methods onto a class of the library: written as generators, called by programs as plain
// methods. On a machine that runs programs as generators they are delegated to instead.
import type { AnyFunction, Blocking, Kernel, MUST_BLOCK } from "../wire/system-call.ts";

// What a blocking method takes is its own affair; `this` is the instance.
type BlockingMethod = (this: never, ...args: never[]) => Blocking<unknown>;
type QuickMethod = (this: never, ...args: never[]) => unknown;

/** A method with a way for when nothing blocks: it does all of its work, or nothing and says MUST_BLOCK. */
export interface MethodWithQuickWay {
  readonly quick: QuickMethod;
  readonly body: BlockingMethod;
}

/** Defines each of `methods` on `prototype` through {@link Kernel.expose}. */
export function exposeMethods(
  kernel: Kernel,
  prototype: object,
  methods: Readonly<Record<string, BlockingMethod | MethodWithQuickWay>>,
): void {
  for (const [name, method] of Object.entries(methods)) {
    const { body, quick } = "body" in method ? method : { body: method, quick: undefined };
    Object.defineProperty(prototype, name, {
      // The quick way answers as the body does, or MUST_BLOCK: of both no more is known here.
      value: kernel.expose(name, body, quick as QuickWay | undefined),
      writable: true,
      configurable: true,
    });
  }
}

type QuickWay = (this: never, ...args: never[]) => typeof MUST_BLOCK;

/** Makes methods that take nothing but their object refuse arguments, which JavaScript would pass over. */
export function refuseArguments(
  kernel: Kernel,
  { name: owner, prototype }: { readonly name: string; readonly prototype: object },
  names: readonly string[],
): void {
  const refusing = names.map((name) => {
    const method = Reflect.get(prototype, name) as AnyFunction; // one of the library's
    const checked = function* (this: object, ...given: unknown[]): Blocking<unknown> {
      if (given.length === 0) return yield* kernel.invoke(method, this, given);
      throw new TypeError(
        `${owner}.${name}() takes 1 positional argument but ${given.length + 1} were given`,
      );
    };
    return [name, checked] as const;
  });
  exposeMethods(kernel, prototype, Object.fromEntries(refusing));
}
