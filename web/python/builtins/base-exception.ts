// BaseException and Exception: what every exception has that JavaScript's Error has not. JavaScript's own errors
// are made without them, and yet `instanceof` says what Python's isinstance() would.
// Python: library/exceptions.rst#base-classes; Objects/exceptions.c
import { className, repr, str } from "./text.ts";

/** Makes an exception's text of its arguments; a symbol, so that no name of a reader's subclass meets it. */
export const DESCRIBE = Symbol("describe");

/** Which errors count as instances of a class beside those made of it. */
const likewise = new Map<unknown, (value: unknown) => boolean>();

/** Lets `value instanceof made` hold for further errors: JavaScript's own, or of a class with another parent. */
export function countAs(made: object, isOne: (value: unknown) => boolean): void {
  const others = likewise.get(made);
  likewise.set(made, others ? (value) => others(value) || isOne(value) : isOne);
}

const isInstance = (made: object, value: unknown): boolean =>
  Boolean(Reflect.apply(Function.prototype[Symbol.hasInstance], made, [value]));

/**
 * Takes any arguments, as Python does: `args` holds them, and the text is the one argument's `str()`, or the
 * tuple's `repr()` for several. A last argument `{ cause }` is JavaScript's way to say `raise … from cause`.
 */
export class BaseException extends Error {
  declare readonly args: readonly unknown[];

  constructor(...given: unknown[]) {
    const last = given.at(-1);
    const args = isCause(last) ? given.slice(0, -1) : given;
    super();
    hide(this, "args", args);
    hide(this, "message", this[DESCRIBE](args));
    if (isCause(last)) hide(this, "cause", last.cause);
  }

  [DESCRIBE](args: readonly unknown[]): string {
    return args.length === 1
      ? str(args[0])
      : args.length === 0
        ? ""
        : `(${args.map(repr).join(", ")})`;
  }

  /** Subclasses have it too, and each asks for itself. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstance(this, value) || (likewise.get(this)?.(value) ?? false);
  }
}

/** All that a program handles. What ends it, SystemExit and KeyboardInterrupt, is none. */
export class Exception extends BaseException {}

/** A value of the right type that makes no sense. It stands here since exceptions themselves raise it. */
export class ValueError extends Exception {}

countAs(BaseException, (value) => value instanceof Error);
countAs(Exception, (value) => value instanceof Error && !isInstance(BaseException, value));

// `e.name` is the class's, also that of a reader's class, unless one sets it as JavaScript's errors do.
Object.defineProperty(BaseException.prototype, "name", {
  get(this: Error): string {
    return className(this);
  },
  set(this: Error, value: unknown) {
    Object.defineProperty(this, "name", {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  },
  configurable: true,
});

/** Sets a field of an error as its engine sets `message`: it is there, but not among its keys. */
export function hide(error: Error, name: string, value: unknown): void {
  Object.defineProperty(error, name, { value, writable: true, configurable: true });
}

// ErrorOptions belongs to ES2022, which lib.es2022.error declares; named here for the reader.
interface ErrorOptions {
  readonly cause?: unknown;
}

function isCause(value: unknown): value is ErrorOptions {
  return typeof value === "object" && value !== null && Object.keys(value).join() === "cause";
}
