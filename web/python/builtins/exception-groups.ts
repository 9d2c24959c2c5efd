// ExceptionGroup: several exceptions raised as one. JavaScript has no `except*`: a program takes a group apart with
// `split` and `subgroup`.
// Python: library/exceptions.rst#exception-groups; Objects/exceptions.c
import { BaseException, countAs, Exception, hide, ValueError } from "./base-exception.ts";
import { STR, typeName } from "./text.ts";

type Test = (error: unknown) => boolean;

/** What `split` is given: a class, a list of classes, or a function that is asked about each exception. */
function readTest(condition: unknown): Test {
  const classes: readonly unknown[] = Array.isArray(condition) ? condition : [condition];
  const made = classes.filter(isExceptionClass);
  if (made.length > 0 && made.length === classes.length)
    return (error) => made.some((one) => error instanceof one);
  if (typeof condition === "function")
    return (error) => Boolean(Reflect.apply(condition, undefined, [error]));
  throw new TypeError("expected a function, exception type or tuple of exception types");
}

const isExceptionClass = (value: unknown): value is typeof Error =>
  typeof value === "function" && (value === Error || value.prototype instanceof Error);

/** Several errors in one, of any kind. */
export class BaseExceptionGroup extends BaseException {
  declare readonly exceptions: readonly unknown[];

  constructor(...given: unknown[]) {
    super(...given);
    const [message, members] = this.args;
    if (this.args.length !== 2)
      throw new TypeError(
        `BaseExceptionGroup.__new__() takes exactly 2 arguments (${this.args.length} given)`,
      );
    if (typeof message !== "string")
      throw new TypeError(
        `BaseExceptionGroup.__new__() argument 1 must be str, not ${typeName(message)}`,
      );
    const exceptions = this.#check(members);
    hide(this, "message", message);
    hide(this, "exceptions", exceptions);
  }

  #check(members: unknown): readonly unknown[] {
    const what = "second argument (exceptions)";
    if (!Array.isArray(members)) throw new TypeError(`${what} must be a sequence`);
    if (members.length === 0) throw new ValueError(`${what} must be a non-empty sequence`);
    const odd = members.findIndex((one) => !(one instanceof BaseException));
    if (odd >= 0) throw new ValueError(`Item ${odd} of ${what} is not an exception`);
    if (this instanceof Exception && !members.every((one) => one instanceof Exception))
      throw new TypeError("Cannot nest BaseExceptions in an ExceptionGroup");
    return [...members];
  }

  /** A group of the same kind, of others. What `split` makes. */
  derive(exceptions: readonly unknown[]): BaseExceptionGroup {
    return groupOf(this.message, exceptions);
  }

  /** What matches, or null: groups inside keep their shape. */
  subgroup(condition: unknown): BaseExceptionGroup | null {
    return this.split(condition)[0];
  }

  /** What matches and the rest; null for a part that nothing is in. */
  split(condition: unknown): [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    const matches = readTest(condition);
    if (matches(this)) return [this, null];
    const [chosen, rest]: [unknown[], unknown[]] = [[], []];
    for (const one of this.exceptions) {
      if (one instanceof BaseExceptionGroup) {
        const [inside, outside] = one.split(condition);
        if (inside) chosen.push(inside);
        if (outside) rest.push(outside);
      } else (matches(one) ? chosen : rest).push(one);
    }
    return [this.#part(chosen), this.#part(rest)];
  }

  #part(exceptions: readonly unknown[]): BaseExceptionGroup | null {
    if (exceptions.length === 0) return null;
    const part = this.derive(exceptions);
    if (this.cause !== undefined) hide(part, "cause", this.cause);
    return part;
  }

  [STR](): string {
    const { length } = this.exceptions;
    return `${this.message} (${length} sub-exception${length === 1 ? "" : "s"})`;
  }
}

/** The same where each of them is an Exception, so that it is one itself. */
export class ExceptionGroup extends BaseExceptionGroup {}

countAs(Exception, (value) => value instanceof ExceptionGroup);

/** The narrower class that these can be in. */
export function groupOf(message: string, exceptions: readonly unknown[]): BaseExceptionGroup {
  const Group = exceptions.every((error) => error instanceof Exception)
    ? ExceptionGroup
    : BaseExceptionGroup;
  return new Group(message, exceptions);
}
