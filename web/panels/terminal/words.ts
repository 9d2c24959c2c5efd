// The words of the terminal. They come with the panel: a page's own messages are on their way before anybody
// wants it.
import type { InEachLanguage } from "../../i18n/language.ts";

/** A line, who wrote it, and when, in seconds. */
export interface ToldLine {
  readonly text: string;
  readonly name: string;
  readonly time: string;
}

export interface TerminalWords {
  readonly label: string;
  readonly output: string;
  readonly send: string;
  readonly endInput: string;
  /** At a line that is too long to be shown whole. */
  cut(count: string): string;
  dropped(count: string): string;
  asks(name: string): string;
  line(told: ToldLine): string;
  errorLine(told: ToldLine): string;
}

export const terminalWords: InEachLanguage<TerminalWords> = {
  en: {
    label: "Terminal. Arrow up and down: go from line to line. Page up and page down: scroll.",
    output: "Output, the last lines",
    send: "Send",
    endInput: "End of input",
    cut: (count) => `… and ${count} more characters`,
    dropped: (count) => `${count} earlier lines have left the view.`,
    asks: (name) => `${name} waits for a line:`,
    line: ({ text, name, time }) => `${text} (${name}, ${time} s)`,
    errorLine: ({ text, name, time }) => `Error output: ${text} (${name}, ${time} s)`,
  },
  zh: {
    label: "终端。上下方向键：逐行移动。PageUp、PageDown：翻页。",
    output: "输出的最后几行",
    send: "发送",
    endInput: "结束输入",
    cut: (count) => `… 还有 ${count} 个字符`,
    dropped: (count) => `较早的 ${count} 行已不再显示。`,
    asks: (name) => `${name} 在等一行输入：`,
    line: ({ text, name, time }) => `${text}（${name}，${time} 秒）`,
    errorLine: ({ text, name, time }) => `错误输出：${text}（${name}，${time} 秒）`,
  },
};
