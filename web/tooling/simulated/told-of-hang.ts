// What a reader is told of a program that hangs, line by line; the outcome alone when it doesn't. Node.
import { deadlockEn } from "../../panels/timeline/deadlock-words.en.ts";
import { deadlockStory } from "../../trace/deadlock-story.ts";
import { buildLanes } from "../../trace/lanes.ts";
import { runSimulated } from "./run-simulated.ts";

export async function toldOfHang(source: string): Promise<string[]> {
  const { record } = await runSimulated(source);
  const { outcome, deadlock, events } = record;
  if (!deadlock) return [outcome];
  return deadlockStory(deadlock, buildLanes(events)).waits.map((wait) => deadlockEn.wait(wait));
}
