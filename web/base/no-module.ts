// What is said of an import that can't be: by the compiler, and by a running program that imports by `import()`.
import { nearestName } from "./nearest-name.ts";

/** `No module named 'tme'. Did you mean: 'time'?` */
export function noModule(name: string, known: Iterable<string>): string {
  const missing = `No module named '${name}'.`;
  if (/^(?:[a-z]+:|\/|\.)/iu.test(name)) {
    return `${missing} A program imports modules by name; it can't load code from a file or an address.`;
  }
  const names = [...known].toSorted();
  const near = nearestName(name, names);
  if (near !== undefined) return `${missing} Did you mean: '${near}'?`;
  return `${missing} The modules here are ${names.join(", ")}.`;
}
