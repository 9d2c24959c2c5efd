// The words of the calculator of step 10.1. They come with it, since messages weigh on every page.
import type { InEachLanguage, Language } from "../../../i18n/language.ts";
import { atOnce, type Plan, type Unit, type Waiters } from "./plan.ts";

export interface CalculatorWords {
  readonly title: string;
  readonly fields: { readonly [K in keyof Plan]: string };
  readonly waiters: Readonly<Record<Waiters, string>>;
  /** Under the picture. */
  more(processes: number): string;
  readonly axis: string;
  number(value: number): string;
  time(value: number, unit: Unit): string;
  result(plan: Plan, time: string): string;
}

const numbers = (language: Language) => {
  const format = new Intl.NumberFormat(language === "zh" ? "zh-Hans" : "en", {
    maximumFractionDigits: 2,
  });
  return (value: number) => format.format(value);
};
const en = numbers("en");
const zh = numbers("zh");

const UNIT_ZH: Readonly<Record<Unit, string>> = {
  second: "秒",
  minute: "分钟",
  hour: "小时",
  day: "天",
};

export const calculatorWords: InEachLanguage<CalculatorWords> = {
  en: {
    title: "How long does it take?",
    fields: {
      pages: "Pages",
      seconds: "Seconds for each",
      processes: "Processes",
      waits: "Pages at once in each process",
    },
    waiters: {
      one: "Each process waits for one page, then for the next.",
      "threads or coroutines": "So many waits can be threads, or coroutines.",
      coroutines: "So many threads would cost too much memory: these are coroutines.",
    },
    more: (processes) => `and ${en(processes)} more`,
    axis: "Time, each mark many times the last",
    number: en,
    time: (value, unit) => `${en(value)} ${unit}${value === 1 ? "" : "s"}`,
    result: (plan, time) => `${en(atOnce(plan))} at once: ${time}`,
  },
  zh: {
    title: "要多久？",
    fields: {
      pages: "网页数",
      seconds: "每个几秒",
      processes: "进程数",
      waits: "每个进程同时取几个",
    },
    waiters: {
      one: "每个进程等完一个网页，再等下一个。",
      "threads or coroutines": "这么多个等待，用线程或协程都行。",
      coroutines: "这么多线程太费内存：这些是协程。",
    },
    more: (processes) => `还有 ${zh(processes)} 个`,
    axis: "时间，每一格是前一格的许多倍",
    number: zh,
    time: (value, unit) => `${zh(value)} ${UNIT_ZH[unit]}`,
    result: (plan, time) => `同时 ${zh(atOnce(plan))} 个：${time}`,
  },
};
