// The memory of arrays that a worker was given for a task and that went with it: the function only looked at them, as the
// compiler has seen (Parameter.lent), so the next task's arrays may have it. To make memory anew, which the system then
// has to fill with zeros page by page, takes longer than to copy the numbers.
import type { Definition } from "../wire/program.ts";
import type { AnyFunction } from "../wire/system-call.ts";
import { viewTypes } from "./pickle/tags.ts";
import type { Program } from "./program.ts";

/** The prototypes of typed arrays that are nothing else. */
const plain = new Set<unknown>(viewTypes.map(({ prototype }) => prototype));

/**
 * The buffers behind the arguments of some calls, each once; none when any of the arguments may be reachable still. What
 * is neither a typed array nor a number, truth or nothing counts as reachable: the same array may be in it once more.
 * `calls` has the list of arguments of each.
 */
export function lentBuffers(
  program: Program,
  func: AnyFunction,
  calls: readonly unknown[],
): readonly ArrayBuffer[] {
  const definition = program.definitionOf(func);
  if (definition?.kind !== "function") return [];
  const buffers = new Set<ArrayBuffer>();
  for (const args of calls) {
    // What anything else consists of can only be asked once, and of a class of the program's it would answer.
    if (!Array.isArray(args) || Object.getPrototypeOf(args) !== Array.prototype) return [];
    const list: readonly unknown[] = args;
    for (let at = 0; at < list.length; at++) {
      const value = list[at];
      const buffer = bufferOf(value);
      if (buffer !== null && isLent(definition, at)) buffers.add(buffer);
      else if (buffer !== null || !isHarmless(value)) return [];
    }
  }
  return [...buffers];
}

function isLent({ parameters }: Definition, at: number): boolean {
  return parameters[at]?.lent === true;
}

function bufferOf(value: unknown): ArrayBuffer | null {
  if (!ArrayBuffer.isView(value) || !plain.has(Object.getPrototypeOf(value))) return null;
  return value.buffer instanceof ArrayBuffer ? value.buffer : null;
}

/** A text could name a field of an array; see compiler/escape/keys.ts. */
function isHarmless(value: unknown): boolean {
  switch (typeof value) {
    case "number":
    case "bigint":
    case "boolean":
    case "undefined":
      return true;
    default:
      return value === null;
  }
}
