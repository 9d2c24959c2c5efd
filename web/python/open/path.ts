// Names of files. The run's files lie in one folder; a name may have slashes, and what stands before one is a
// folder as long as there is a file in it. Nothing lies outside: an absolute path leads nowhere.
import { FILE_NAME_LIMIT, type Files } from "../../wire/files.ts";
import {
  FileNotFoundError,
  IsADirectoryError,
  NotADirectoryError,
  OSError,
} from "../builtins/exceptions.ts";
import { typeName } from "../builtins/text.ts";
import { encodeUtf8 } from "./utf8.ts";

/** `./data//a/../hosts.txt` → `data/hosts.txt`; "" is the folder itself; null leads outside. */
export function plainName(path: unknown): string | null {
  if (typeof path !== "string")
    throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(path)}`);
  if (path === "" || path.startsWith("/")) return null;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

export function isFolder(files: Files, name: string): boolean {
  return name === "" || files.list().some((other) => other.startsWith(`${name}/`));
}

/** What stands in `folder`, files and folders, in order. */
export function namesIn(files: Files, folder: string): readonly string[] {
  const start = folder === "" ? "" : `${folder}/`;
  const inside = files.list().filter((name) => name.startsWith(start));
  return [...new Set(inside.map((name) => name.slice(start.length).split("/", 1).join()))];
}

/** The name of the file at `path`, which must be there. Raises OSError's children. */
export function existingFile(files: Files, path: unknown): string {
  const name = plainName(path);
  if (name !== null && files.size(name) !== null) return name;
  throw whyNot(files, path, name);
}

/** The name for a file at `path`, be it there or not: its folder must be. Raises OSError's children. */
export function placeForFile(files: Files, path: unknown): string {
  const name = plainName(path);
  if (name !== null && files.size(name) !== null) return name;
  const slash = name?.lastIndexOf("/") ?? -1;
  const inside = name !== null && (slash < 0 || isFolder(files, name.slice(0, slash)));
  if (!inside || isFolder(files, name)) throw whyNot(files, path, name);
  if (encodeUtf8(name, "replace").length > FILE_NAME_LIMIT)
    throw new OSError(36, "File name too long", path);
  return name;
}

function whyNot(files: Files, path: unknown, name: string | null): Error {
  if (name !== null && isFolder(files, name))
    return new IsADirectoryError(21, "Is a directory", path);
  if (name !== null && underFile(files, name))
    return new NotADirectoryError(20, "Not a directory", path);
  return new FileNotFoundError(2, "No such file or directory", path);
}

function underFile(files: Files, name: string): boolean {
  for (let at = name.indexOf("/"); at >= 0; at = name.indexOf("/", at + 1)) {
    if (files.size(name.slice(0, at)) !== null) return true;
  }
  return false;
}
