// Tracebacks in Python's shape, with the lines of the TypeScript program.
// Python: Lib/traceback.py, TracebackException.format
import type { Frame } from "../wire/system-call.ts";
import { classQualname, exceptionName, isClass, MODULE, repr, str } from "./builtins/text.ts";

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
    const line = `  File "${FILE_NAME}", line ${frame.line}, in ${frame.name}\n`;
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

/** The whole traceback of an uncaught error, ending in a newline. Causes come first, as in Python. */
export function formatException(
  error: unknown,
  framesOf: (error: unknown) => readonly Frame[],
  mainModule: string,
): string {
  let text = "";
  const chain: unknown[] = [];
  for (let at: unknown = error; at !== undefined && !chain.includes(at);) {
    chain.unshift(at);
    at = at instanceof Error ? at.cause : undefined;
  }
  const last = chain.length - 1;
  chain.forEach((one, index) => {
    if (index > 0)
      text += "\nThe above exception was the direct cause of the following exception:\n\n";
    const all = framesOf(one);
    const frames = frameLines(index === last ? all : sinceCaught(all, framesOf(chain[index + 1])));
    const type = errorType(one, mainModule);
    const message = errorMessage(one);
    text += frames === "" ? "" : `Traceback (most recent call last):\n${frames}`;
    text += message === "" ? `${type}\n` : `${type}: ${message}\n`;
  });
  return text;
}
