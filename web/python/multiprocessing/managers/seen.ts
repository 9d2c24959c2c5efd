// What the trace and the reader know of an object that a manager keeps and others wait for: `Lock at line 4`. Its proxies tell
// of it, in the processes of the reader; of the server's threads nothing is told.
import type { Line } from "../../../base/units.ts";
import type { Kernel, Told } from "../../../wire/system-call.ts";
import type { ObjectId } from "../../../wire/trace-event.ts";
import { Keywords } from "../../builtins/keywords.ts";
import { introduce, told } from "../synchronize/sem-lock.ts";
import type { ProxyClass } from "./registry.ts";

/** Can be pickled. */
export interface Seen {
  readonly type: string;
  /** Where it was made. */
  readonly line: Line;
  /** null of a queue: its messages travel as requests, so the trace knows nothing of how many are in it. */
  readonly object: ObjectId | null;
}

/** Marks the classes of proxies of what threads wait for. */
export const WAITED_FOR = Symbol("threads wait for what it stands for");

/** Methods in which they wait. */
const WAITING: ReadonlySet<string> = new Set(["acquire", "wait", "get", "put", "join"]);

/** Makes the identity of an object that a manager was just asked for; null when nobody waits for such a one. */
export function seenAs(
  kernel: Kernel,
  typeid: string,
  proxyType: ProxyClass | null,
  args: readonly unknown[],
): Seen | null {
  if (proxyType !== null && Reflect.get(proxyType, WAITED_FOR) === true)
    return introduce(kernel, typeid, limitOf(typeid, args));
  return typeid.endsWith("Queue") ? { type: typeid, line: kernel.line(), object: null } : null;
}

/** What a thread tells that calls a method of it; null when it does not wait for the object there, but for the manager. */
export function toldOf(seen: Seen | null, method: string): Told | null {
  if (seen === null || !WAITING.has(method)) return null;
  const { type, line, object } = seen;
  if (object !== null) return told({ type, line, object }, method);
  return { what: `${type}.${method}`, on: `${type} at line ${line}` };
}

/** Units of a semaphore, parties of a barrier: what it was made with, if the manager could make it. */
function limitOf(typeid: string, [first]: readonly unknown[]): number {
  if (!/(Semaphore|Barrier)$/.test(typeid)) return 0;
  if (typeof first !== "object") return Number(first ?? 1);
  const values: object = first instanceof Keywords ? first.values : Object(first);
  return Number(Reflect.get(values, "value") ?? Reflect.get(values, "parties") ?? 1);
}
