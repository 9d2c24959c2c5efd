// The keys of all messages, as a type: `area.key`, from the English files. Types only, no JSON is loaded here.
// A new area is a file in messages/en and in messages/zh, one line in each of the two lists below, and a place in
// page-areas.ts.
import type editor from "./messages/en/editor.json";
import type files from "./messages/en/files.json";
import type home from "./messages/en/home.json";
import type lesson from "./messages/en/lesson.json";
import type memory from "./messages/en/memory.json";
import type run from "./messages/en/run.json";
import type site from "./messages/en/site.json";
import type timeline from "./messages/en/timeline.json";
import type welcome from "./messages/en/welcome.json";
import type workbench from "./messages/en/workbench.json";

interface Areas {
  editor: typeof editor;
  files: typeof files;
  home: typeof home;
  lesson: typeof lesson;
  memory: typeof memory;
  run: typeof run;
  site: typeof site;
  timeline: typeof timeline;
  welcome: typeof welcome;
  workbench: typeof workbench;
}

/** `"home.start"`: the key `start` of messages/en/home.json. */
export type MessageKey = {
  [Area in keyof Areas]: `${Area}.${keyof Areas[Area] & string}`;
}[keyof Areas];

/** What the placeholders of a message are filled with. */
export type MessageParams = Readonly<Record<string, string | number>>;
