// console.log and its kin, for those who come from JavaScript: values as JavaScript shows them, on the streams of the
// process. What is of the library is shown as Python shows it, see name-classes.ts.
// https://console.spec.whatwg.org/#printer
import { inspect } from "loupe";
import type { Interpreter } from "../interpreter.ts";
import type { TextStream } from "./print.ts";

/** What is deeper in a value is left out. */
const DEPTH = 4;
const SHOWN = { depth: DEPTH, truncate: Infinity };

export type ConsoleMethods = Readonly<
  Record<"log" | "info" | "debug" | "warn" | "error", (...values: unknown[]) => void>
>;

export function makeConsole(
  { kernel }: Interpreter,
  stdout: TextStream,
  stderr: TextStream,
): ConsoleMethods {
  const method = (name: string, stream: TextStream) => {
    const write = (...values: unknown[]): void => {
      stream.write(`${consoleText(values)}\n`);
    };
    // It blocks nobody; but on the simulated machine others may have to go on first.
    // oxlint-disable-next-line require-yield -- see above
    const body = function* (...values: unknown[]) {
      write(...values);
    };
    return kernel.expose(name, body, write);
  };
  return {
    log: method("log", stdout),
    info: method("info", stdout),
    debug: method("debug", stdout),
    warn: method("warn", stderr),
    error: method("error", stderr),
  };
}

/** What is printed for these arguments, a first one with `%s`, `%d`, `%i`, `%f`, `%o`, `%O`, `%j` or `%c` being a pattern. */
export function consoleText(values: readonly unknown[]): string {
  const [pattern, ...rest] = values;
  if (typeof pattern !== "string" || rest.length === 0) return values.map(shown).join(" ");
  let used = 0;
  const text = pattern.replaceAll(/%[sdifoOjc%]/gu, (mark) => {
    if (mark === "%%") return "%";
    if (used === rest.length) return mark;
    return filled(mark, rest[used++]);
  });
  return [text, ...rest.slice(used).map(shown)].join(" ");
}

function filled(mark: string, value: unknown): string {
  switch (mark) {
    case "%s":
      return shown(value);
    case "%d":
      return typeof value === "bigint" ? `${value}n` : String(Number(value));
    case "%i":
      return String(Number.parseInt(String(value), 10));
    case "%f":
      return String(Number.parseFloat(String(value)));
    case "%j":
      return JSON.stringify(value) ?? "undefined";
    // Colours, which a terminal of text has not.
    case "%c":
      return "";
    default:
      return inspect(value, SHOWN);
  }
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : inspect(value, SHOWN);
}
