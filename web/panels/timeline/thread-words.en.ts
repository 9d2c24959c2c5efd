// What the timeline tells of threads and the interpreter lock, in English.
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
  gilWaits: ({ name, count: waits, seconds: waited }) =>
    `${name} waits for the GIL ${count(waits, "time", "times")}, ${seconds(waited)} in all.`,
  threads: ({ name, alive, count: all }) =>
    `${count(alive, "thread lives", "threads live")} here, of ${count(all, "thread", "threads")} of ${name} that have no row of their own.`,
};
