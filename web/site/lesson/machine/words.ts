// The words about the two machines and their settings. They come with what shows them, since messages weigh on every
// page.
import type { InEachLanguage } from "../../../i18n/language.ts";
import { LARGEST_SEED, MOST_CORES } from "../../../wire/simulation-limits.ts";
import type { TypedField } from "./machine-fields.ts";

interface FieldWords {
  readonly label: string;
  readonly unit: string;
  /** What may stand there. */
  readonly allowed: string;
}

export interface MachineWords {
  readonly settings: string;
  readonly fields: Readonly<Record<TypedField, FieldWords>>;
  readonly gil: string;
  readonly anotherSeed: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly about: string;
  readonly close: string;
  /** What each machine does, said honestly. */
  readonly explained: readonly {
    readonly title: string;
    readonly sentences: readonly string[];
  }[];
}

const seeds = `0–${LARGEST_SEED.toLocaleString("en")}`;

export const machineWords: InEachLanguage<MachineWords> = {
  en: {
    settings: "Settings of the simulated machine",
    fields: {
      cores: { label: "Cores", unit: "", allowed: `A whole number from 1 to ${MOST_CORES}.` },
      switchInterval: { label: "Switch after", unit: "ms", allowed: "A number above 0." },
      statementCost: { label: "A statement takes", unit: "µs", allowed: "A number above 0." },
      seed: { label: "Seed", unit: "", allowed: `A whole number, ${seeds}.` },
    },
    gil: "GIL",
    anotherSeed: "Another seed",
    choose: "Choose yourself",
    chooseHint: "The run stops wherever several could go on, and you say who goes.",
    about: "What is measured, what is simulated",
    close: "Close",
    explained: [
      {
        title: "This machine",
        sentences: [
          "Each process is a real worker of your browser, on the cores that this machine has.",
          "The times are measured. The next run has other times.",
        ],
      },
      {
        title: "Simulated",
        sentences: [
          "All processes live in one worker, and time is virtual. Nothing is measured: an hour of sleep is over at once.",
          "Each statement takes the same time, the one you set, whether it adds two numbers or sorts a list. A core that turns to another thread takes 5 µs more; a process begins up to 500 statements after its start. So compare waiting and order here, not the speed of code.",
          "A switch can come after any statement, and inside n += 1, between reading and writing. Who wants the GIL, or a core, gets it after the switch interval.",
          "Chance comes from the seed alone. The same program with the same settings runs the same way on every computer, to the last letter.",
        ],
      },
    ],
  },
  zh: {
    settings: "模拟机的设置",
    fields: {
      cores: { label: "核数", unit: "", allowed: `1 到 ${MOST_CORES} 的整数。` },
      switchInterval: { label: "切换间隔", unit: "毫秒", allowed: "大于 0 的数。" },
      statementCost: { label: "每条语句", unit: "微秒", allowed: "大于 0 的数。" },
      seed: { label: "种子", unit: "", allowed: `整数，${seeds}。` },
    },
    gil: "GIL",
    anotherSeed: "换一个种子",
    choose: "自己选",
    chooseHint: "凡是有几个都能往下走的地方，运行就停下来，由你决定谁先走。",
    about: "哪些是实测，哪些是模拟",
    close: "关闭",
    explained: [
      {
        title: "本机",
        sentences: [
          "每个进程是浏览器里一个真正的 Worker，跑在这台机器的核上。",
          "时间是实测的，再跑一次就会不同。",
        ],
      },
      {
        title: "模拟机",
        sentences: [
          "所有进程都在一个 Worker 里，时间是虚拟的，没有一样是实测：睡一小时，立刻就醒。",
          "每条语句花的时间都一样，就是你设的那个数，不管它是加两个数还是排一张表。核换到另一个线程再加 5 微秒；进程启动以后，最多要过 500 条语句的时间才开始执行。所以这里适合比较等待和先后，不适合比较代码快慢。",
          "任何一条语句之后都可能切换；n += 1 里面，读和写之间也可能。想要 GIL 或核的，等满切换间隔就能拿到。",
          "偶然只来自种子。同样的程序、同样的设置，在任何电脑上都跑得一字不差。",
        ],
      },
    ],
  },
};
