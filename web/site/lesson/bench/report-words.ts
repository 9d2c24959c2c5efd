// How a run stands and how it ended, in sentences. They come with the line that says them, since messages weigh on
// every page.
import type { InEachLanguage } from "../../../i18n/language.ts";

export type ReportKind =
  | "finished"
  | "failed"
  | "failedChild"
  | "deadlock"
  | "stopped"
  | "timeLimit"
  /** Of the simulated machine, which bounds what a run may do. */
  | "limit"
  | "compileError";

export interface ReportFacts {
  /** In seconds. */
  readonly time: string;
  readonly processes: number;
  readonly lines: number;
  /** MainProcess's; "" when it has none. */
  readonly exitcode: number | "";
  /** Children that failed. */
  readonly errors: number;
}

export interface ReportWords {
  readonly starting: string;
  readonly running: string;
  readonly yourTurn: string;
  readonly ended: Readonly<Record<ReportKind, (facts: ReportFacts) => string>>;
}

const grouped = new Intl.NumberFormat("en");

const count = (number: number, one: string) =>
  `${grouped.format(number)} ${one}${number === 1 ? "" : "s"}`;

function sizeEn({ processes, lines }: ReportFacts): string {
  const few = processes === 1 ? "1 process" : `${processes} processes`;
  return `${few}, ${count(lines, "line")} of output`;
}

const sizeZh = ({ processes, lines }: ReportFacts) =>
  `${processes} 个进程，输出 ${grouped.format(lines)} 行`;

export const reportWords: InEachLanguage<ReportWords> = {
  en: {
    starting: "Starting.",
    running: "Running.",
    yourTurn: "Your turn: choose who goes next.",
    ended: {
      finished: (facts) =>
        `Finished after ${facts.time} s. ${sizeEn(facts)}, exit code ${facts.exitcode}.`,
      failed: (facts) =>
        `Failed after ${facts.time} s with exit code ${facts.exitcode}. ${sizeEn(facts)}.`,
      failedChild: (facts) =>
        `Finished after ${facts.time} s, but ${facts.errors === 1 ? "one child" : `${facts.errors} children`} failed. ${sizeEn(facts)}.`,
      deadlock: (facts) => `Deadlock after ${facts.time} s: nobody can go on. ${sizeEn(facts)}.`,
      stopped: (facts) => `Stopped after ${facts.time} s. ${sizeEn(facts)}.`,
      timeLimit: (facts) => `Ended by the time limit after ${facts.time} s. ${sizeEn(facts)}.`,
      limit: ({ time }) =>
        `Ended after ${time} s of virtual time: it did more than one simulated run may.`,
      compileError: () => "The program can't run yet.",
    },
  },
  zh: {
    starting: "正在启动。",
    running: "正在运行。",
    yourTurn: "轮到你了：选下一步谁走。",
    ended: {
      finished: (facts) => `${facts.time} 秒后结束。${sizeZh(facts)}，退出码 ${facts.exitcode}。`,
      failed: (facts) => `${facts.time} 秒后出错，退出码 ${facts.exitcode}。${sizeZh(facts)}。`,
      failedChild: (facts) =>
        `${facts.time} 秒后结束，但有 ${facts.errors} 个子进程出错。${sizeZh(facts)}。`,
      deadlock: (facts) => `${facts.time} 秒后死锁(deadlock)：谁也没法继续。${sizeZh(facts)}。`,
      stopped: (facts) => `${facts.time} 秒后被停止。${sizeZh(facts)}。`,
      timeLimit: (facts) => `到了 ${facts.time} 秒的时限，运行被结束。${sizeZh(facts)}。`,
      limit: ({ time }) => `虚拟时间 ${time} 秒时被结束：做得太多，超出了一次模拟运行的上限。`,
      compileError: () => "程序还不能运行。",
    },
  },
};
