// Tracebacks in Python's shape, with the lines of the TypeScript program.
// Python: Lib/traceback.py, TracebackException.format
import { isClass } from "../base/is-class.ts";
import type { Frame } from "../wire/system-call.ts";
import { BaseExceptionGroup } from "./builtins/exception-groups.ts";
import { classQualname, exceptionName, MODULE, repr, str } from "./builtins/text.ts";

/** Name of the reader's program in tracebacks. */
export const FILE_NAME = "main.ts";

/** The type's name as a traceback's last line gives it: `ValueError`, `__mp_main__.MyError`. */
export function errorType(error: unknown, mainModule: string): string {
  if (!(error instanceof Error)) return "TypeError";
  const made: unknown = error.constructor;
  const name = exceptionName(error);
  if (typeof made !== "function") return error.name;
  const module: unknown = Object.hasOwn(made, MODULE) ? Reflect.get(made, MODULE) : undefined;
  if (typeof module === "string") return module === "builtins" ? name : `${module}.${name}`;
  // The library marks its own classes with their module; JavaScript's are not written as classes. In the main
  // module itself Python leaves the module out.
  if (!isClass(made)) return name;
  return `${mainModule === "__main__" ? "" : `${mainModule}.`}${classQualname(error)}`;
}

/** What stands behind the type's name. */
export function errorMessage(error: unknown): string {
  if (!(error instanceof Error)) {
    return `exceptions must derive from BaseException (this was thrown: ${repr(error)})`;
  }
  return str(error);
}

/** Frames, repeated ones folded as Python folds them: three are shown, the rest counted. */
function frameLines(frames: readonly Frame[]): string {
  let text = "";
  let repeated = 0;
  let before = "";
  const flush = () => {
    if (repeated > 3) {
      const more = repeated - 3;
      text += `  [Previous line repeated ${more} more time${more === 1 ? "" : "s"}]\n`;
    }
  };
  for (const frame of frames) {
    const inside = frame.name === "" ? "" : `, in ${frame.name}`;
    const line = `  File "${FILE_NAME}", line ${frame.line}${inside}\n`;
    if (line === before) repeated += 1;
    else {
      flush();
      before = line;
      repeated = 1;
    }
    if (repeated <= 3) text += line;
  }
  flush();
  return text;
}

/**
 * A JavaScript stack goes back to the beginning; Python's traceback of a caught error begins where it was
 * caught. That is the innermost function that both the error and the one raised from it passed through.
 */
function sinceCaught(inner: readonly Frame[], outer: readonly Frame[]): readonly Frame[] {
  let shared = 0;
  while (
    shared < Math.min(inner.length, outer.length) &&
    inner[shared]?.name === outer[shared]?.name
  )
    shared += 1;
  return inner.slice(Math.max(0, shared - 1));
}

/** Where an exception was raised, and the name of the module that the program is. */
interface Surroundings {
  readonly framesOf: (error: unknown) => readonly Frame[];
  readonly mainModule: string;
}

/** The whole traceback of an uncaught error, ending in a newline. Causes come first, as in Python. */
export function formatException(
  error: unknown,
  framesOf: Surroundings["framesOf"],
  mainModule: string,
): string {
  const lines = chainLines(error, framesOf(error), 0, { framesOf, mainModule });
  return lines.map((line) => `${line}\n`).join("");
}

/** What stands before each line of a group that is `depth` groups deep. */
const margin = (depth: number, mark = "|"): string =>
  depth === 0 ? "" : `${"  ".repeat(depth)}${mark} `;

/** An exception behind its causes. */
function chainLines(
  error: unknown,
  frames: readonly Frame[],
  depth: number,
  around: Surroundings,
): string[] {
  const chain: unknown[] = [];
  for (let at: unknown = error; at !== undefined && !chain.includes(at);) {
    chain.unshift(at);
    at = at instanceof Error ? at.cause : undefined;
  }
  const last = chain.length - 1;
  const before = ["", "The above exception was the direct cause of the following exception:", ""];
  return chain.flatMap((one, index) => {
    const own =
      index === last
        ? frames
        : sinceCaught(around.framesOf(one), around.framesOf(chain[index + 1]));
    const lines =
      one instanceof BaseExceptionGroup
        ? groupLines(one, own, depth, around, index === last)
        : errorLines(
            one,
            own,
            around.mainModule,
            headingOf("Traceback", depth, index === last),
          ).map((line) => margin(depth) + line);
    return index === 0 ? lines : [...before.map((line) => margin(depth) + line), ...lines];
  });
}

/** What stands above the frames of an exception. */
interface Heading {
  readonly text: string;
  /** Also where none of the program's frames are known. */
  readonly always: boolean;
}

/**
 * What nobody caught was raised, if only by the library, whose frames aren't shown. Of causes and of what is in groups
 * nobody knows: CPython has no heading for what was never raised.
 */
const headingOf = (text: string, depth: number, isLast: boolean): Heading => ({
  text: `${text} (most recent call last):`,
  always: depth === 0 && isLast,
});

function errorLines(
  error: unknown,
  frames: readonly Frame[],
  mainModule: string,
  heading: Heading,
): string[] {
  const type = errorType(error, mainModule);
  const message = errorMessage(error);
  const stack = frameLines(frames);
  return [
    ...(stack !== "" || heading.always ? [heading.text] : []),
    ...stack.split("\n").slice(0, -1),
    ...(message === "" ? type : `${type}: ${message}`).split("\n"),
  ];
}

/** Python shows no more than so many exceptions of a group, and so many groups inside each other. */
const MOST = { exceptions: 15, depth: 10 } as const;
const RULE = "----------------";

/** A group, and behind it each of its exceptions in a box of its own. */
function groupLines(
  group: BaseExceptionGroup,
  frames: readonly Frame[],
  outer: number,
  around: Surroundings,
  isLast: boolean,
): string[] {
  if (outer > MOST.depth) return [`${margin(outer)}... (max_group_depth is ${MOST.depth})`];
  const depth = Math.max(1, outer);
  const heading = headingOf("Exception Group Traceback", outer, isLast);
  const lines = errorLines(group, frames, around.mainModule, heading).map(
    (line, index) =>
      margin(depth, outer === 0 && index === 0 && line === heading.text ? "+" : "|") + line,
  );
  const indent = "  ".repeat(depth);
  const { exceptions } = group;
  const shown = exceptions.slice(0, MOST.exceptions);
  shown.forEach((one, index) => {
    lines.push(`${indent}${index === 0 ? "+-" : "  "}+${RULE} ${index + 1} ${RULE}`);
    const own = sinceCaught(around.framesOf(one), around.framesOf(group));
    lines.push(...chainLines(one, own, depth + 1, around));
  });
  const more = exceptions.length - shown.length;
  if (more > 0) {
    lines.push(`${indent}  +${RULE} ... ${RULE}`);
    lines.push(`${margin(depth + 1)}and ${more} more exception${more === 1 ? "" : "s"}`);
  }
  // A group that is last inside has closed the box already.
  const end = `+${RULE}${RULE}----`;
  if (lines.at(-1)?.endsWith(end) !== true) lines.push(`${indent}  ${end}`);
  return lines;
}
