// open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None): the run's own files.
// Python: library/functions.rst#open
import { FileExistsError, LookupError, ValueError } from "../builtins/exceptions.ts";
import { optionalInC } from "../builtins/keywords.ts";
import { repr, typeName } from "../builtins/text.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import { BufferedRandom, BufferedReader, BufferedWriter } from "./binary-file.ts";
import { UnsupportedOperation } from "./file-object.ts";
import { type Mode, parseMode } from "./mode.ts";
import { isNewline } from "./newlines.ts";
import { existingFile, placeForFile } from "./path.ts";
import { TextIOWrapper, type TextOptions } from "./text-file.ts";
import type { ErrorHandler } from "./utf8.ts";

const parameters = ["mode", "buffering", "encoding", "errors", "newline", "closefd", "opener"];
const handlers: readonly ErrorHandler[] = ["strict", "replace", "ignore"];

type Open = (file: string, ...rest: unknown[]) => TextIOWrapper | BufferedReader;

export function makeOpen({ kernel }: Interpreter): Open {
  return function open(path, ...rest) {
    if (path === undefined) throw new TypeError("open() missing required argument 'file' (pos 1)");
    const values = optionalInC("open", parameters, rest, 1);
    const mode = parseMode(values["mode"] === undefined ? "r" : values["mode"]);
    const options = textOptions(mode, values);
    const { files } = kernel;
    let name: string;
    if (mode.way === "r") name = existingFile(files, path);
    else {
      name = placeForFile(files, path);
      if (mode.way === "w") files.create(name);
      else if (!files.createNew(name) && mode.way === "x")
        throw new FileExistsError(17, "File exists", path);
    }
    if (options) return new TextIOWrapper(kernel, path, name, mode, options);
    const Made = mode.updating
      ? BufferedRandom
      : mode.way === "r"
        ? BufferedReader
        : BufferedWriter;
    return new Made(kernel, path, name, mode);
  };
}

/** How the text is coded; null for a binary file, which takes none of it. */
function textOptions(mode: Mode, values: Readonly<Record<string, unknown>>): TextOptions | null {
  const { encoding = null, errors = null, newline = null } = values;
  if (mode.binary) {
    for (const [name, value] of Object.entries({ encoding, errors, newline })) {
      if (value === null) continue;
      const article = name === "newline" ? "a" : "an";
      throw new ValueError(`binary mode doesn't take ${article} ${name} argument`);
    }
    return null;
  }
  if (encoding !== null && typeof encoding !== "string")
    throw new TypeError(
      `open() argument 'encoding' must be str or None, not ${typeName(encoding)}`,
    );
  if (encoding !== null && !/^(utf[-_]?8|(us-)?ascii)$/i.test(encoding))
    throw new LookupError(`unknown encoding: ${encoding}`);
  const handler = handlers.find((one) => one === (errors ?? "strict"));
  if (!handler) throw new LookupError(`unknown error handler name ${repr(errors)}`);
  if (!isNewline(newline)) throw new ValueError(`illegal newline value: ${String(newline)}`);
  return { newline, errors: handler, encoding: encoding ?? "UTF-8" };
}

/** The io module: the classes of files, and the error for what a file can't do. */
export function makeIo(interpreter: Interpreter): Module {
  return {
    open: makeOpen(interpreter),
    UnsupportedOperation,
    TextIOWrapper,
    BufferedReader,
    BufferedWriter,
    BufferedRandom,
  };
}
