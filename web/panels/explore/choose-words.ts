// The words of the panel in which the reader picks who goes next. They come with it.
import type { InEachLanguage } from "../../i18n/language.ts";

export interface ChooseWords {
  readonly title: string;
  /** Before the first run. */
  readonly press: string;
  readonly question: string;
  /** How many choices have been made. */
  made(count: number): string;
  candidate(key: number, name: string, line: number): string;
  /** Line 0: it has not begun yet. */
  line(line: number): string;
  readonly over: string;
  readonly back: string;
  readonly forward: string;
  readonly runOn: string;
  readonly keys: string;
}

export const chooseWords: InEachLanguage<ChooseWords> = {
  en: {
    title: "Choose yourself",
    press: "Press Run. Where several could go on, you say who goes.",
    question: "Who goes next?",
    made: (count) => (count === 1 ? "1 choice made" : `${count} choices made`),
    candidate: (key, name, line) => `${key}: ${name}, ${line > 0 ? `line ${line}` : "begins"}`,
    line: (line) => (line > 0 ? `line ${line}` : "begins"),
    over: "Nothing more to choose: the run is over.",
    back: "Back",
    forward: "Forward",
    runOn: "Run on",
    keys: "Keys: 1 to 9 choose, arrow left takes back, arrow right goes forward again.",
  },
  zh: {
    title: "自己选",
    press: "按“运行”。凡是有几个都能往下走的地方，由你决定谁先走。",
    question: "下一步谁走？",
    made: (count) => `选了 ${count} 次`,
    candidate: (key, name, line) => `${key}：${name}，${line > 0 ? `第 ${line} 行` : "开始"}`,
    line: (line) => (line > 0 ? `第 ${line} 行` : "开始"),
    over: "没有可选的了，运行已经结束。",
    back: "退回",
    forward: "再走",
    runOn: "跑完",
    keys: "按键：1 到 9 选择，左箭头退回，右箭头再走。",
  },
};
