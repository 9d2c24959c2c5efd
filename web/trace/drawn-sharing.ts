// What processes share, as test data that reads like a story: one line an event, "time process does what". For
// tests only; lanes are drawn by `drawn-lanes.ts`, and both are put together by time.
//
//   0 main makes q = Queue(5)      makes L = Lock(), names are for the lines that follow
//   1 a puts 1 into q              4 main gets 1 from q
//   2 a takes L                    3 a gives L
//   2 b waits Lock.acquire on L of a        who holds it may be left out; "b goes on" ends it
//   1 a begins square 0 of 4       3 a ends square 0 well (or: badly); "of 4 in P" names the pool
//   2 a asks main for list.append  2 a reads hosts.txt       5 a omits 120
//   2 a/w takes L                  w is a thread of a
import { present } from "../base/assert.ts";
import type { TraceEvent } from "../wire/trace-event.ts";
import type { Doer } from "./names.ts";
import { drawnEvents } from "./drawn-lanes.ts";

type Fields = TraceEvent extends infer E
  ? E extends TraceEvent
    ? Omit<E, "t" | "pid" | "tid" | "line">
    : never
  : never;

/** The events of a drawing of lanes and of a story about what they share, by time. */
export function drawnSharing(picture: string, story: string): TraceEvent[] {
  const lanes = drawnEvents(picture);
  const names = new Map<string, number>();
  const threads = new Map<string, Doer>();
  for (const event of lanes) {
    if (event.kind === "begin") names.set(event.name, event.pid);
    if (event.kind === "thread")
      threads.set(`${event.pid}/${event.name}`, { pid: event.pid, tid: event.thread });
  }
  const told = story
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => eventOf(line, names, threads));
  return [...lanes, ...told].sort((a, b) => a.t - b.t);
}

/** A number for a name: of a process as drawn, of an object as it came. */
function idOf(names: Map<string, number>, name: string): number {
  const id = names.get(name) ?? names.size + 1;
  names.set(name, id);
  return id;
}

function eventOf(
  told: string,
  names: Map<string, number>,
  threads: ReadonlyMap<string, Doer>,
): TraceEvent {
  const [, time = "", who = "", what = ""] = /^([\d.]+) (\S+) (.+)$/.exec(told) ?? [];
  const [process = "", thread] = who.split("/");
  const pid = present(names.get(process), `process ${who}`);
  const tid = thread === undefined ? 0 : present(threads.get(`${pid}/${thread}`), who).tid;
  const stamp = { t: Number(time), tid, line: Math.floor(Number(time)) + 1 };
  for (const [pattern, make] of SAYINGS) {
    const match = pattern.exec(what);
    if (match) return { ...make(match.slice(1), (name) => idOf(names, name)), ...stamp, pid };
  }
  throw new Error(`nobody understands: ${told}`);
}

type Make = (words: readonly (string | undefined)[], id: (name: string) => number) => Fields;

const SAYINGS: readonly (readonly [RegExp, Make])[] = [
  [
    /^makes (\S+) = (\w+)\((-?\d*)\)$/,
    ([name = "", type = "", limit = ""], id) => ({
      kind: "object",
      object: id(name),
      type,
      limit: limit === "" ? (type === "Queue" ? -1 : 0) : Number(limit),
    }),
  ],
  [
    /^puts (\d+) into (\S+)$/,
    ([message, to = ""], id) => ({
      kind: "send",
      object: id(to),
      message: Number(message),
      bytes: 8,
    }),
  ],
  [
    /^gets (\d+) from (\S+)$/,
    ([message, from = ""], id) => ({ kind: "receive", object: id(from), message: Number(message) }),
  ],
  [/^takes (\S+)$/, ([lock = ""], id) => ({ kind: "acquire", object: id(lock) })],
  [/^gives (\S+)$/, ([lock = ""], id) => ({ kind: "release", object: id(lock) })],
  [
    /^waits (\S+) on (\S+)(?: of (\S+))?$/,
    ([call = "", on = "", holder], id) => ({
      kind: "state",
      state: "waiting",
      call,
      on,
      holder: holder === undefined ? null : id(holder),
      object: id(on),
    }),
  ],
  [
    /^goes on$/,
    () => ({ kind: "state", state: "running", call: "", on: "", holder: null, object: null }),
  ],
  [
    /^begins (\S+) (\d+) of (\d+)(?: in (\S+))?$/,
    ([name, index, count, pool], id) => task([name, index, count], null, pool && id(pool)),
  ],
  [
    /^ends (\S+) (\d+) (well|badly)(?: in (\S+))?$/,
    ([name, index, how, pool], id) => task([name, index], how === "well" ? 1 : 0, pool && id(pool)),
  ],
  [
    /^asks (\S+) for (\w+)\.(\w+)$/,
    ([manager = "", type = "", method = ""], id) => ({
      kind: "request",
      manager: id(manager),
      type,
      method,
    }),
  ],
  [
    /^(read|write|get)s (\S+)$/,
    ([operation, name = ""]) => ({
      kind: "io",
      operation: operation === "write" || operation === "get" ? operation : "read",
      name,
      bytes: 12,
    }),
  ],
  [/^omits (\d+)$/, ([count]) => ({ kind: "omitted", count: Number(count) })],
];

function task(
  [name = "", index, count]: readonly (string | undefined)[],
  ok: 1 | 0 | null,
  pool: number | "" | undefined = undefined,
): Fields {
  return {
    kind: "task",
    object: pool || 9,
    job: 1,
    index: Number(index),
    count: Number(count ?? 1),
    name,
    ok,
  };
}
