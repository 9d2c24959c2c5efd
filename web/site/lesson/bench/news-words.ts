// The words of what a run and the saving of edits have to say. They come with it: a page's own messages are on their way
// before anybody has come near the workbench.
import type { InEachLanguage } from "../../../i18n/language.ts";
import type { Line } from "../../../base/units.ts";

export interface NewsWords {
  readonly canNotRun: string;
  at(line: Line, mistake: string): string;
  readonly elsewhere: string;
  readonly theirs: string;
  readonly mine: string;
  readonly back: string;
  readonly refused: string;
}

export const newsWords: InEachLanguage<NewsWords> = {
  en: {
    canNotRun: "The program can't run yet.",
    at: (line, mistake) => `Line ${line}: ${mistake}`,
    elsewhere: "This program has been edited in another tab.",
    theirs: "Show that version",
    mine: "Keep this one",
    back: "Back to my version",
    refused: "Your browser can't save this edit. It stays while the page is open.",
  },
  zh: {
    canNotRun: "程序还不能运行。",
    at: (line, mistake) => `第 ${line} 行：${mistake}`,
    elsewhere: "这个程序在另一个标签页里改过。",
    theirs: "换成那一份",
    mine: "保留这一份",
    back: "换回我的那一份",
    refused: "浏览器没法保存这次修改。页面开着的时候，内容还在。",
  },
};
