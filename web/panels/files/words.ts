// The words of the Files panel. They come with the panel: a page's own messages are on their way before anybody
// wants it.
import type { InEachLanguage } from "../../i18n/language.ts";

export interface FileWords {
  readonly label: string;
  readonly empty: string;
  /** Beside a file that was there before the run. */
  readonly given: string;
  readonly nothing: string;
  readonly bytes: string;
  save(name: string): string;
  more(count: number): string;
}

export const fileWords: InEachLanguage<FileWords> = {
  en: {
    label: "Files of the run",
    empty: "No files yet. What the program writes with open() appears here.",
    given: "from the lesson",
    nothing: "Empty.",
    bytes: "Bytes, not text.",
    save: (name) => `Save ${name}`,
    more: (count) => (count === 1 ? "1 more file" : `${count} more files`),
  },
  zh: {
    label: "本次运行的文件",
    empty: "还没有文件。程序用 open() 写出的文件会显示在这里。",
    given: "课程自带",
    nothing: "空文件。",
    bytes: "二进制内容，不是文字。",
    save: (name) => `保存 ${name}`,
    more: (count) => `还有 ${count} 个文件`,
  },
};
