// What came of a program, written down so that Python's and ours can be held against each other: all of
// stdout, then, where there is anything to say, stderr without stacks, the exit code, and that it never ended.
// Pure: results in, text out. case.out and here.out are such texts.
import { comparable } from "../lessons/same-output.ts";
import type { CaseData } from "./case-schema.ts";

export interface Observed {
  readonly stdout: string;
  readonly stderr: string;
  /** null when it did not end by itself. */
  readonly exitcode: number | null;
  /** It never ended. What stderr and the exit code then are is up to whoever ended it. */
  readonly ending: "exit" | "deadlock" | "time limit";
}

/** The text of an observation, as the case wants it compared. */
export function observation(observed: Observed, data: CaseData): string {
  const { exitcode, ending } = observed;
  const how = { compare: data.compare ?? "same", mask: data.mask ?? [] } as const;
  const lines = observed.stdout === "" ? [] : comparable(observed.stdout, how);
  if (ending !== "exit") return text([...lines, `[${ending}]`]);

  const errors = withoutStacks(observed.stderr);
  if (errors !== "") {
    lines.push("[stderr]", ...comparable(errors, { ...how, compare: "same" }));
  }
  if (exitcode !== 0) lines.push(`[exit code ${exitcode}]`);
  return text(lines);
}

const HEADER = "Traceback (most recent call last):\n";
/** Between the tracebacks of a chain; the last one is what the process died of. */
const CHAINED =
  /\n\n(The above exception was the direct cause of|During handling of the above exception, another exception occurred)/;

/** What a pool or an executor puts before the traceback of a worker. */
const REMOTE = /^[\w.]+RemoteTraceback: *\n"""\n/gm;

/** Where a warning comes from: a file of CPython's, or the program. */
const WARNED_AT = /^\S+\.(?:py|ts):\d+: (?=\w+Warning: )/gm;
/** Behind a warning, in CPython. */
const TRACEMALLOC = /^\w+Warning: Enable tracemalloc .*\n/gm;

/** The same of an exception group, then inside its margin; and there, what a stack consists of. */
const GROUP_HEADER = /^ +\+ Exception Group (?=Traceback )/gm;
const GROUPED_HEADER = /^ +\| (?:Exception Group )?Traceback \(most recent call last\):\n/gm;
const GROUPED_STACK = /^ +\| {2,}\S.*\n/gm;
/** The margin of an exception group. */
const GROUPED = /^ +[|+]/;

/** Of each traceback the line that names the exception, and all that is not a traceback. Warnings without their place. */
export function withoutStacks(stderr: string): string {
  const plain = [
    REMOTE,
    WARNED_AT,
    TRACEMALLOC,
    GROUP_HEADER,
    GROUPED_HEADER,
    GROUPED_STACK,
  ].reduce((left, pattern) => left.replaceAll(pattern, ""), stderr);
  const [before = "", ...tracebacks] = plain.split(HEADER);
  const last = tracebacks.filter((part) => !CHAINED.test(part));
  const lines = [before, ...last].flatMap((part) => part.split("\n"));
  return lines
    .filter((line) => line !== "" && (GROUPED.test(line) || !/^\s/.test(line)))
    .join("\n");
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
