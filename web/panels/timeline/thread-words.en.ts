// What the timeline tells of threads, coroutines and the interpreter lock, in English.
import type { Teller } from "../../trace/story.ts";
import type { ThreadParams } from "../../trace/story-threads.ts";
import { at, count, seconds } from "./phrases.en.ts";

export const threadsEn: Pick<Teller<string>, keyof ThreadParams> = {
  thread: ({ name, line, child, daemon }) =>
    `${name} starts the ${daemon ? "daemon " : ""}thread ${child}${at(line)}.`,
  "thread end": ({ name, seconds: lived }) =>
    `${name} ends${lived === null ? "" : ` after ${seconds(lived)}`}.`,
  "thread join": ({ name, line, child }) => `${name} has seen that ${child} ended${at(line)}.`,
  turn: ({ name, seconds: kept, open, from }) =>
    `${name} ${from === null ? "takes the GIL" : `gets the GIL from ${from}`} and ` +
    `${open ? "has kept" : "keeps"} it for ${seconds(kept)}.`,
  coroutine: ({ name, coroutine, line, seconds: lived, open, waits, error }) =>
    `The coroutine ${coroutine} of ${name} ${open ? "has been there" : "lives"} for ${seconds(lived)} ` +
    `and ${open ? "has waited" : "waits"} ${count(waits, "time", "times")}${at(line)}` +
    `${error === "" ? "" : `. It ends with ${error}`}.`,
  await: ({ coroutine, on, line, seconds: waited, open }) =>
    `The coroutine ${coroutine} ${open ? "has been waiting" : "waits"} ${seconds(waited)}` +
    `${on === "" ? "" : ` in ${on}`}${at(line)}. Others run in the meantime.`,
  gilWaits: ({ name, count: waits, seconds: waited }) =>
    `${name} waits for the GIL ${count(waits, "time", "times")}, ${seconds(waited)} in all.`,
  threads: ({ name, alive, count: all }) =>
    `${count(alive, "thread lives", "threads live")} here, of ${count(all, "thread", "threads")} of ${name} that have no row of their own.`,
};
