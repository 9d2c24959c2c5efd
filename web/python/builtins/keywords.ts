// kw({ end: "" }): Python's keyword arguments where JavaScript can't tell them from a plain object.
import { REPR } from "./text.ts";

/** Keyword arguments of a call, made by {@link kw}. */
export class Keywords {
  constructor(readonly values: Readonly<Record<string, unknown>>) {}
}

/** Marks an object as keyword arguments: `print(1, 2, kw({ sep: "-" }))`. */
export function kw(values: Readonly<Record<string, unknown>>): Keywords {
  return new Keywords(values);
}

const plain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  // Contexts are objects of functions too, but show themselves as what they are.
  if (typeof value !== "object" || value === null || REPR in value) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Whether an argument is there to name optional parameters. */
export const isOptions = (value: unknown): boolean => value instanceof Keywords || plain(value);

function tooMany(callee: string, most: number, given: number, before?: number): TypeError {
  if (before === undefined)
    return new TypeError(`${callee}() takes at most ${most} arguments (${given} given)`);
  return new TypeError(
    `${callee}() takes from ${before} to ${before + most} positional arguments but ${before + given} were given`,
  );
}

/**
 * Reads the optional parameters `names` from the arguments behind the required ones: by position, or by
 * name from one trailing plain object. TypeError for an unknown name, as in Python. `before` counts the parameters
 * in front of them, `self` included; without it, too many arguments are refused in the words of C.
 */
export function optional(
  callee: string,
  names: readonly string[],
  rest: readonly unknown[],
  before?: number,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const last = rest.at(-1);
  const options = last instanceof Keywords ? last.values : plain(last) ? last : undefined;
  const positional = options ? rest.slice(0, -1) : rest;
  positional.forEach((value, index) => {
    const name = names[index];
    if (name === undefined) {
      throw tooMany(callee, names.length, positional.length, before);
    }
    values[name] = value;
  });
  for (const [name, value] of Object.entries(options ?? {})) {
    if (!names.includes(name))
      throw new TypeError(`${callee}() got an unexpected keyword argument '${name}'`);
    if (name in values)
      throw new TypeError(`${callee}() got multiple values for argument '${name}'`);
    values[name] = value;
  }
  return values;
}
