// The words of the Explore panel. They come with the panel: a page's own messages are on their way before anybody
// wants it.
import type { InEachLanguage } from "../../i18n/language.ts";
import { allowed, type ScheduleProblem } from "../../trace/schedule-text.ts";

export interface ExploreWords {
  readonly label: string;
  readonly intro: string;
  readonly orders: string;
  choice(orders: number): string;
  readonly explore: string;
  readonly cancel: string;
  progress(tried: number, wanted: number, found: Found): string;
  done(tried: number, found: Found): string;
  cancelled(tried: number, found: Found): string;
  readonly failed: string;
  readonly compileError: string;
  readonly badSettings: string;
  readonly stale: string;
  readonly outcomes: string;
  readonly deadlock: string;
  readonly timeLimit: string;
  exit(code: number | null): string;
  readonly noOutput: string;
  share(count: number, percent: string): string;
  replay(title: string): string;
  readonly replayed: string;
  foundAt(order: number): string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly pasteRun: string;
  problem(problem: ScheduleProblem): string;
}

/** How many different outcomes came, and whether there were more than are kept. */
export interface Found {
  readonly outcomes: number;
  readonly more: boolean;
}

const outcomesEn = ({ outcomes, more }: Found) =>
  `${more ? "more than " : ""}${many(outcomes, "outcome", "different outcomes")}`;

const outcomesZh = ({ outcomes, more }: Found) => `${more ? "超过 " : ""}${outcomes} 种结果`;

const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : more}`;

const range = (field: string) => (allowed(field) === "" ? "" : ` (${allowed(field)})`);

export const exploreWords: InEachLanguage<ExploreWords> = {
  en: {
    label: "Explore: the program in many orders",
    intro:
      "Runs the program again and again on the simulated machine, each time in another order, and counts what comes out.",
    orders: "How many orders",
    choice: (orders) => `${orders.toLocaleString("en")} orders`,
    explore: "Explore",
    cancel: "Cancel",
    progress: (tried, wanted, found) =>
      `${tried.toLocaleString("en")} of ${many(wanted, "order", "orders")}, ${outcomesEn(found)}`,
    done: (tried, found) => `${many(tried, "order", "orders")} tried: ${outcomesEn(found)}.`,
    cancelled: (tried, found) =>
      `Cancelled after ${many(tried, "order", "orders")}: ${outcomesEn(found)}.`,
    failed:
      "The simulated machine did not load, or failed. A program that changes built-in objects, such as Array.prototype, can bring this about. Your program is kept.",
    compileError: "The program can't run yet.",
    badSettings:
      "A setting of the simulated machine is not valid. Look at the row above the editor.",
    stale: "You have edited the program since. Explore again to replay.",
    outcomes: "Outcomes",
    deadlock: "Deadlock",
    timeLimit: "No end in sight",
    exit: (code) => (code === null ? "Did not end" : `Exit code ${code}`),
    noOutput: "no output",
    share: (count, percent) => `${count.toLocaleString("en")} · ${percent}`,
    replay: (title) => `Replay: ${title}`,
    replayed: "shown now",
    foundAt: (order) => `first at order ${order}`,
    copy: "Copy this order",
    copied: "Copied.",
    copyByHand: "The browser did not let us copy. The text is below, marked.",
    paste: "Replay a copied order",
    pasteLabel: "A copied order",
    pasteRun: "Replay",
    problem: ({ kind, field }) =>
      ({
        "not JSON": "This is not a copied order. It begins with { and ends with }.",
        "not a schedule": "This is not a copied order.",
        later: "This order comes from a newer version of this page. Reload the page to read it.",
        damaged: `This order is damaged: look at ${field}${range(field)}.`,
      })[kind],
  },
  zh: {
    label: "探索：把程序按许多次序各跑一遍",
    intro: "在模拟机上一遍遍运行程序，每次换一个先后次序，数一数会出现哪些结果。",
    orders: "试多少种次序",
    choice: (orders) => `${orders.toLocaleString("en")} 种次序`,
    explore: "探索",
    cancel: "取消",
    progress: (tried, wanted, found) =>
      `${tried.toLocaleString("en")} / ${wanted.toLocaleString("en")} 种次序，${outcomesZh(found)}`,
    done: (tried, found) => `试了 ${tried.toLocaleString("en")} 种次序，有 ${outcomesZh(found)}。`,
    cancelled: (tried, found) =>
      `试到第 ${tried.toLocaleString("en")} 种次序时取消了，有 ${outcomesZh(found)}。`,
    failed:
      "模拟机没能加载，或者出了错。改动内置对象（比如 Array.prototype）的程序也会造成这种情况。你的程序还在。",
    compileError: "程序还不能运行。",
    badSettings: "模拟机有一项设置不对，请看编辑器上面那一行。",
    stale: "探索之后你改过程序。再探索一次，才能重放。",
    outcomes: "各种结果",
    deadlock: "死锁",
    timeLimit: "一直不结束",
    exit: (code) => (code === null ? "没有结束" : `退出码 ${code}`),
    noOutput: "没有输出",
    share: (count, percent) => `${count.toLocaleString("en")} 次 · ${percent}`,
    replay: (title) => `重放：${title}`,
    replayed: "正在显示",
    foundAt: (order) => `第 ${order} 次才出现`,
    copy: "复制这个次序",
    copied: "已复制。",
    copyByHand: "浏览器不让复制。文字在下面，已经选中。",
    paste: "重放别处复制来的次序",
    pasteLabel: "复制来的次序",
    pasteRun: "重放",
    problem: ({ kind, field }) =>
      ({
        "not JSON": "这不是复制来的次序。它应该以 { 开头，以 } 结尾。",
        "not a schedule": "这不是复制来的次序。",
        later: "这个次序来自更新的版本。重新加载页面后再试。",
        damaged: `这个次序有损坏，请看 ${field}${range(field)}。`,
      })[kind],
  },
};
