// The os module, as far as a program without an operating system can have it.
// Python: library/os.rst, library/os.path.rst
import { FileNotFoundError, NotADirectoryError } from "./builtins/exceptions.ts";
import { optionalInC } from "./builtins/keywords.ts";
import type { Interpreter, Module } from "./interpreter.ts";
import { smallNumber } from "./multiprocessing/synchronize/arguments.ts";
import { existingFile, isFolder, namesIn, plainName } from "./open/path.ts";

export function makeOs({ kernel }: Interpreter): { os: Module; path: Module } {
  const { files } = kernel;
  const isFile = (path: unknown): boolean => {
    const name = plainName(path);
    return name !== null && files.size(name) !== null;
  };
  const isDirectory = (path: unknown): boolean => {
    const name = plainName(path);
    return name !== null && isFolder(files, name);
  };
  const remove = (path: unknown): void => {
    files.remove(existingFile(files, path));
  };

  const path = {
    exists: (file: unknown) => isFile(file) || isDirectory(file),
    isfile: isFile,
    isdir: isDirectory,
    getsize: (file: unknown) => files.size(existingFile(files, file)),
    basename: (file: string) => file.slice(file.lastIndexOf("/") + 1),
    splitext(file: string): [string, string] {
      const found = /^(.*[^/.][^/]*?)(\.[^./]*)$/s.exec(file);
      return [found?.[1] ?? file, found?.[2] ?? ""];
    },
    join: (...parts: string[]) =>
      parts.reduce((folder, part) => {
        if (part.startsWith("/") || folder === "") return part;
        return folder.endsWith("/") ? folder + part : `${folder}/${part}`;
      }),
  };

  const os = {
    getpid: () => kernel.pid,
    getppid: () => kernel.parentPid(),
    /** Of the exit code the operating system keeps eight bits. */
    _exit(...given: unknown[]): never {
      const { status } = optionalInC("_exit", ["status"], given);
      if (given.length === 0)
        throw new TypeError("_exit() missing required argument 'status' (pos 1)");
      return kernel.exit(smallNumber(status) & 255);
    },
    cpu_count: () => kernel.cores,
    process_cpu_count: () => kernel.cores,
    listdir(folder: unknown = "."): string[] {
      const name = plainName(folder);
      if (name !== null && isFolder(files, name)) return [...namesIn(files, name)];
      if (isFile(folder)) throw new NotADirectoryError(20, "Not a directory", folder);
      throw new FileNotFoundError(2, "No such file or directory", folder);
    },
    remove,
    unlink: remove,
    path,
  };
  return { os, path };
}
