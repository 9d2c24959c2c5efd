// What the timeline tells of things that processes share, in English.
import type { Teller } from "../../trace/story.ts";
import type { SharingParams } from "../../trace/story-sharing.ts";
import { at, count, seconds, thing } from "./phrases.en.ts";

export const sharingEn: Pick<Teller<string>, keyof SharingParams> = {
  object: ({ name, type, line, limit }) =>
    `${name} makes a ${type}${room(type, limit)}${at(line)}.`,
  message: (facts) => `${sent(facts)}; ${received(facts)}.`,
  request: ({ name, line, manager, type, method, seconds: taken }) =>
    `${name} asks ${manager} for ${type}.${method}${at(line)}` +
    `${taken === null ? ", and has no answer yet" : `, and has the answer ${seconds(taken)} later`}.`,
  hold: ({ name, line, object, seconds: held, open }) =>
    `${name} ${open ? "has been holding" : "holds"} ${object ? unit(object) : "a lock"} for ${seconds(held)}${at(line)}.`,
  task: ({ name, work, count: tasks, seconds: taken, open, ok }) =>
    `${name} ${open ? "has been doing" : "does"} ${count(tasks, "task", "tasks")} of ${work} for ${seconds(taken)}` +
    `${ok === false ? ". An exception came out of it" : ""}.`,
  depth: ({ object, depth, limit }) =>
    `${count(depth, "message lies", "messages lie")} in ${object ? thing(object) : "the queue"}` +
    `${limit > 0 ? `, which takes ${limit} at most` : ""}.`,
  file: ({ name, line, operation, bytes, file }) =>
    `${name} ${WAYS[operation].replace("%", count(bytes, "byte", "bytes"))} ${file}${at(line)}.`,
  omitted: ({ name, count: left }) =>
    `${count(left, "small event", "small events")} of ${name} ${left === 1 ? "is" : "are"} left out here: too many to be seen.`,
};

const WAYS = { read: "reads % of", write: "writes % to", get: "gets % from" } as const;

function sent({ name, line, object, nth }: SharingParams["message"]): string {
  const message = nth === null ? "a message" : `message ${nth}`;
  if (name === "") return `Somebody sent ${message}`;
  const pipe = object === null || /^(Connection|Pipe)$/.test(object.type);
  const where = object ? `${pipe ? " through" : " into"} ${thing(object)}` : "";
  return `${name} ${pipe ? "sends" : "puts"} ${message}${where}${at(line)}`;
}

function received({ receiver, receivedAt, seconds: later }: SharingParams["message"]): string {
  if (receiver === null) return "nobody has received it";
  return `${receiver} gets it${later === null ? "" : ` ${seconds(later)} later`}${at(receivedAt)}`;
}

/** Of a semaphore a process holds a part. */
function unit(object: { readonly type: string; readonly line: number }): string {
  return object.type.endsWith("Semaphore") ? `a unit of ${thing(object)}` : thing(object);
}

function room(type: string, limit: number): string {
  if (limit <= 0) return "";
  if (type.endsWith("Queue")) return ` for at most ${count(limit, "message", "messages")}`;
  if (type.endsWith("Semaphore")) return ` of ${count(limit, "unit", "units")}`;
  return type === "Barrier" ? ` for ${count(limit, "process", "processes")}` : "";
}
