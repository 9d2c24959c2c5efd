// kw({ end: "" }): Python's keyword arguments where JavaScript can't tell them from a plain object.
import { missing, tooMany } from "./arity.ts";
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

type Values = Readonly<Record<string, unknown>>;

const NOTHING: Values = Object.freeze({});
/** Stands, as in Python, before parameters that are given by name alone. */
const BY_NAME = "*";
/** A parameter whose value looks as options do. */
const DICT = "kwargs";

/** In which words a call is refused. */
interface Refusals {
  tooMany(most: number, given: number): TypeError;
  unknown(name: string): TypeError;
  twice(name: string, place: number): TypeError;
}

/** Whether a plain object in this place is a parameter's own value: it names none from there on. */
function isValue(names: readonly string[], place: number, values: Values): boolean {
  const rest = names.slice(place);
  return rest[0] === DICT && Object.keys(values).some((name) => !rest.includes(name));
}

function read(all: readonly string[], rest: readonly unknown[], refusals: Refusals): Values {
  const values: Record<string, unknown> = {};
  const star = all.indexOf(BY_NAME);
  const names = star < 0 ? all : all.toSpliced(star, 1);
  const most = star < 0 ? names.length : star;
  const last = rest.at(-1);
  const options =
    last instanceof Keywords
      ? last.values
      : plain(last) && !isValue(names, rest.length - 1, last)
        ? last
        : undefined;
  const positional = options ? rest.slice(0, -1) : rest;
  if (positional.length > most) throw refusals.tooMany(most, positional.length);
  for (const [place, name] of names.slice(0, positional.length).entries())
    values[name] = positional[place];
  for (const [name, value] of Object.entries(options ?? NOTHING)) {
    if (!names.includes(name)) throw refusals.unknown(name);
    if (name in values) throw refusals.twice(name, names.indexOf(name) + 1);
    values[name] = value;
  }
  return values;
}

/**
 * Reads the optional parameters `names` from the arguments behind the required ones: by position, or by
 * name from one trailing plain object. TypeError for an unknown name, as in Python. `before` counts the parameters
 * in front of them, `self` included. Those behind a name `*` are given by name alone; the first `required` must be given.
 */
export function optional(
  callee: string,
  names: readonly string[],
  rest: readonly unknown[],
  before?: number,
  required = 0,
): Values {
  if (rest.length === 0 && required === 0) return NOTHING;
  const values = read(names, rest, {
    tooMany: (most, given) =>
      before === undefined
        ? new TypeError(`${callee}() takes at most ${most} arguments (${given} given)`)
        : tooMany(callee, before + required, before + most, before + given),
    unknown: (name) => new TypeError(`${callee}() got an unexpected keyword argument '${name}'`),
    twice: (name) => new TypeError(`${callee}() got multiple values for argument '${name}'`),
  });
  const left = names.slice(0, required).filter((name) => !(name in values));
  if (left.length > 0) throw missing(callee, left);
  return values;
}

/** The same for what is written in C, which has other words, and counts no `self`. */
export function optionalInC(
  callee: string,
  names: readonly string[],
  rest: readonly unknown[],
  before = 0,
): Values {
  if (rest.length === 0) return NOTHING;
  const positional = names.includes(BY_NAME);
  return read(names, rest, {
    tooMany: (most, given) =>
      new TypeError(
        `${callee}() takes ${most === 0 ? "exactly" : "at most"} ${before + most} ` +
          `${positional ? "positional " : ""}argument${before + most === 1 ? "" : "s"} (${before + given} given)`,
      ),
    unknown: (name) => new TypeError(`'${name}' is an invalid keyword argument for ${callee}()`),
    twice: (name, place) =>
      new TypeError(
        `argument for ${callee}() given by name ('${name}') and position (${before + place})`,
      ),
  });
}
