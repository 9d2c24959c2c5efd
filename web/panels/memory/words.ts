// The words of the Memory panel. They come with the panel: a page's own messages are on their way before anybody
// wants it.
import type { Pid } from "../../base/units.ts";
import type { InEachLanguage } from "../../i18n/language.ts";

export interface MemoryWords {
  readonly label: string;
  readonly variable: string;
  /** How a process lives that doesn't run its program just now. */
  readonly coming: string;
  readonly ended: string;
  readonly self: string;
  /** Read before a value that is not the parent's. */
  readonly differs: string;
  readonly absent: string;
  readonly definitions: string;
  readonly noVariables: string;
  /** `time` in seconds. */
  caption(time: string): string;
  pid(pid: Pid): string;
}

export const memoryWords: InEachLanguage<MemoryWords> = {
  en: {
    label: "Memory of each process",
    variable: "Variable",
    coming: "starting",
    ended: "ended",
    self: "self, the process object",
    differs: "differs from the parent: ",
    absent: "not in this process",
    definitions: "The same in every process:",
    noVariables: "No variables yet.",
    caption: (time) => `Variables of each process at ${time} s`,
    pid: (pid) => `pid ${pid}`,
  },
  zh: {
    label: "各进程的内存",
    variable: "变量",
    coming: "启动中",
    ended: "已结束",
    self: "self，进程对象",
    differs: "与父进程不同：",
    absent: "此进程中没有",
    definitions: "每个进程都一样：",
    noVariables: "还没有变量。",
    caption: (time) => `${time} 秒时各进程的变量`,
    pid: (pid) => `pid ${pid}`,
  },
};
