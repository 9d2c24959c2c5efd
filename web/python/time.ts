// The time module: sleeping, clocks, and dates as text.
// Python: library/time.rst
import type { Seconds } from "../base/units.ts";
import type { Blocking } from "../wire/system-call.ts";
import { takesNothing } from "./builtins/arity.ts";
import { OverflowError, ValueError } from "./builtins/exceptions.ts";
import { REPR, typeName } from "./builtins/text.ts";
import type { Interpreter, Module } from "./interpreter.ts";
import * as system from "./system.ts";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const two = (value: number): string => String(value).padStart(2, "0");

/** The parts of a date: weekdays from Monday, 0; days of the year from 1. */
const fields = [
  "tm_year",
  "tm_mon",
  "tm_mday",
  "tm_hour",
  "tm_min",
  "tm_sec",
  "tm_wday",
  "tm_yday",
  "tm_isdst",
] as const;

type DateParts = Readonly<Record<(typeof fields)[number], number>>;

/** A date in parts, as `localtime()` and `gmtime()` give it. */
class StructTime {
  declare readonly tm_year: number;
  declare readonly tm_mon: number;
  declare readonly tm_mday: number;
  declare readonly tm_hour: number;
  declare readonly tm_min: number;
  declare readonly tm_sec: number;
  declare readonly tm_wday: number;
  declare readonly tm_yday: number;
  declare readonly tm_isdst: number;

  constructor(
    values: DateParts,
    /** Offset from UTC: `+0800`. */
    readonly zone: string,
  ) {
    Object.assign(this, values);
  }

  [REPR](): string {
    return `time.struct_time(${fields.map((name) => `${name}=${this[name]}`).join(", ")})`;
  }
}

function parts(seconds: Seconds, utc: boolean): StructTime {
  const date = new Date(seconds * 1000);
  // Shifted so that its UTC parts are the local ones.
  const shifted = utc ? date : new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  const year = shifted.getUTCFullYear();
  const yday =
    Math.floor(
      (Date.UTC(year, shifted.getUTCMonth(), shifted.getUTCDate()) - Date.UTC(year, 0, 1)) /
        86_400_000,
    ) + 1;
  const winter = Math.max(
    new Date(year, 0, 1).getTimezoneOffset(),
    new Date(year, 6, 1).getTimezoneOffset(),
  );
  const summer = !utc && date.getTimezoneOffset() < winter ? 1 : 0;
  return new StructTime(
    {
      tm_year: year,
      tm_mon: shifted.getUTCMonth() + 1,
      tm_mday: shifted.getUTCDate(),
      tm_hour: shifted.getUTCHours(),
      tm_min: shifted.getUTCMinutes(),
      tm_sec: shifted.getUTCSeconds(),
      tm_wday: (shifted.getUTCDay() + 6) % 7,
      tm_yday: yday,
      tm_isdst: summer,
    },
    utc ? "+0000" : offsetText(-date.getTimezoneOffset()),
  );
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** Weeks of the year counted from its first `first` day (0 Monday, 6 Sunday). */
const week = (t: StructTime, first: number): number =>
  Math.floor((t.tm_yday + 6 - ((t.tm_wday - first + 7) % 7)) / 7);

const directives: Readonly<Record<string, (t: StructTime) => string>> = {
  Y: (t) => String(t.tm_year),
  y: (t) => two(t.tm_year % 100),
  m: (t) => two(t.tm_mon),
  d: (t) => two(t.tm_mday),
  H: (t) => two(t.tm_hour),
  I: (t) => two(t.tm_hour % 12 === 0 ? 12 : t.tm_hour % 12),
  M: (t) => two(t.tm_min),
  S: (t) => two(t.tm_sec),
  p: (t) => (t.tm_hour < 12 ? "AM" : "PM"),
  A: (t) => days[(t.tm_wday + 1) % 7] ?? "",
  a: (t) => (days[(t.tm_wday + 1) % 7] ?? "").slice(0, 3),
  B: (t) => months[t.tm_mon - 1] ?? "",
  b: (t) => (months[t.tm_mon - 1] ?? "").slice(0, 3),
  w: (t) => String((t.tm_wday + 1) % 7),
  j: (t) => String(t.tm_yday).padStart(3, "0"),
  U: (t) => two(week(t, 6)),
  W: (t) => two(week(t, 0)),
  z: (t) => t.zone,
  Z: (t) => (t.zone === "+0000" ? "UTC" : `UTC${t.zone}`),
  D: (t) => format("%m/%d/%y", t),
  F: (t) => format("%Y-%m-%d", t),
  T: (t) => format("%H:%M:%S", t),
  R: (t) => format("%H:%M", t),
  x: (t) => format("%m/%d/%y", t),
  X: (t) => format("%H:%M:%S", t),
  c: (t) => ctimeText(t),
  n: () => "\n",
  t: () => "\t",
  "%": () => "%",
};

function format(pattern: string, t: StructTime): string {
  return pattern.replaceAll(/%(.)/g, (whole, letter: string) => directives[letter]?.(t) ?? whole);
}

/** `Sun Jun  9 04:26:40 1993`: the day is padded with a space. */
function ctimeText(t: StructTime): string {
  return format(`%a %b ${String(t.tm_mday).padStart(2)} %H:%M:%S %Y`, t);
}

/** Nanoseconds that fit into 63 bits, in seconds. */
const LONGEST: Seconds = 2 ** 63 / 1e9;

/**
 * A length of time that CPython could count in nanoseconds. ValueError for NaN, OverflowError for more, whose words
 * depend on whether it is an int: a number that is too large for JavaScript to count to, such as 1e20, is none.
 */
export function checkLength(seconds: Seconds, isInt = Number.isSafeInteger(seconds)): void {
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  if (Math.abs(seconds) < LONGEST) return;
  throw new OverflowError(
    isInt
      ? "timestamp too large to convert to C _PyTime_t"
      : "timestamp out of range for platform time_t",
  );
}

export function makeTime(interpreter: Interpreter): Module {
  const { kernel } = interpreter;
  const at = (seconds: unknown): Seconds => {
    if (seconds === undefined || seconds === null) return kernel.wallClock();
    if (typeof seconds !== "number")
      throw new TypeError(`'${typeName(seconds)}' object cannot be interpreted as an integer`);
    return seconds;
  };

  const nothing = (clock: string, extra: unknown): void => {
    if (extra !== undefined) takesNothing(`time.${clock}`, [extra]);
  };

  const sleep = kernel.expose("sleep", function* (given: unknown): Blocking<void> {
    if (given === undefined)
      throw new TypeError("time.sleep() takes exactly one argument (0 given)");
    const isBig = typeof given === "bigint";
    const seconds = typeof given === "boolean" || isBig ? Number(given) : given;
    if (typeof seconds !== "number")
      throw new TypeError(`'${typeName(seconds)}' object cannot be interpreted as an integer`);
    checkLength(seconds, isBig || Number.isSafeInteger(seconds));
    if (seconds < 0) throw new ValueError("sleep length must be non-negative");
    interpreter.variables.look();
    yield* system.sleep(seconds);
  });

  return {
    sleep,
    time(extra?: unknown) {
      nothing("time", extra);
      return kernel.wallClock();
    },
    time_ns(extra?: unknown) {
      nothing("time_ns", extra);
      return BigInt(Math.round(kernel.wallClock() * 1e6)) * 1000n;
    },
    perf_counter(extra?: unknown) {
      nothing("perf_counter", extra);
      return kernel.now();
    },
    monotonic(extra?: unknown) {
      nothing("monotonic", extra);
      return kernel.now();
    },
    process_time(extra?: unknown) {
      nothing("process_time", extra);
      return kernel.cpuTime();
    },
    localtime: (seconds?: unknown) => parts(at(seconds), false),
    gmtime: (seconds?: unknown) => parts(at(seconds), true),
    ctime: (seconds?: unknown) => ctimeText(parts(at(seconds), false)),
    strftime(pattern: unknown, t?: unknown): string {
      if (typeof pattern !== "string")
        throw new TypeError(`strftime() argument 1 must be str, not ${typeName(pattern)}`);
      if (t !== undefined && !(t instanceof StructTime))
        throw new TypeError("Tuple or struct_time argument required");
      return format(pattern, t ?? parts(kernel.wallClock(), false));
    },
  };
}
