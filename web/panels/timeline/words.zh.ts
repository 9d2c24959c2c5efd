// 时间线的中文用语。
import { signalName, signalOf } from "../../trace/signals.ts";
import type { StoryParams } from "../../trace/story.ts";
import { at, seconds, thing } from "./phrases.zh.ts";
import { deadlockZh } from "./deadlock-words.zh.ts";
import { sharingZh } from "./sharing-words.zh.ts";
import { threadsZh } from "./thread-words.zh.ts";
import { firstLine, type TimelineWords } from "./words.ts";

export const timelineZh: TimelineWords = {
  title: "时间线",
  summary: (end, processes, lines) =>
    `${seconds(end)} · ${processes} 个进程 · ${lines.toLocaleString("zh")} 行输出`,
  legend: {
    label: "图例",
    running: "运行",
    sleeping: "睡眠",
    waiting: "等待",
    io: "I/O",
    core: "就绪，还没轮到",
    gil: "就绪，等全局解释器锁(GIL)",
    turn: "持有 GIL",
    coroutine: "协程(coroutine)：等待、运行",
    arrow: "启动、汇合(join)",
    message: "消息",
    request: "请求与回应",
    hold: "占有锁",
    task: "任务",
    depth: "队列里的消息",
  },
  play: "播放",
  pause: "暂停",
  restart: "回到开头",
  speed: "速度",
  zoomIn: "放大",
  zoomOut: "缩小",
  fit: "看全程",
  follow: "跟随",
  empty: "运行程序后，每个进程在这里占一条泳道。",
  picture: "各进程的时间线",
  keys:
    "左右方向键：逐个事件前后走。Home、End：开头与结尾。空格：播放。上下方向键：选择泳道或线程。" +
    "回车：说明这里发生了什么。加减号：缩放。Shift 加方向键：平移。0：看全程。Esc：返回。",
  pid: (pid) => `pid ${pid}`,
  waiting: (call) => (call === "" ? "等待" : `等待：${call}`),
  io: (call) => (call === "" ? "I/O" : `I/O: ${call}`),
  exit: (exitcode) => `退出码 ${exitcode}`,
  below: "↓ 还有",
  measured: (length) => `量得 ${seconds(length)}`,
  object: (type, line) => (line > 0 ? `${type}，第 ${line} 行` : type),
  limit: (limit) => `最多 ${limit}`,
  omitted: (left) => `…… 省略 ${left.toLocaleString("zh")} 个小事件`,
  coroutines: (all) => `${all.toLocaleString("zh")} 个协程`,
  moreThreads: (more) => `另 ${more.toLocaleString("zh")} 个线程`,
  story: {
    ...sharingZh,
    ...threadsZh,
    create: ({ name, child, method, daemon, line }) =>
      `${at(line)}${name} 用 ${method} 方式启动${daemon ? "守护进程" : ""} ${child}。`,
    begin: ({ name, pid, parent }) =>
      parent === null
        ? `${name} 开始，进程号 ${pid}。`
        : `${name} 开始，进程号 ${pid}，父进程是 ${parent}。`,
    end: ({ name, exitcode, seconds: lived }) =>
      `${name} ${lived === null ? "" : `历时 ${seconds(lived)}，`}${ending(exitcode)}。`,
    print: ({ name, text, stream, line }) =>
      `${at(line)}${name} ${stream === "stderr" ? "写出错误信息" : "打印"}${quoted(text)}。`,
    join: ({ name, child, line }) => `${at(line)}${name} 得知 ${child} 已经结束。`,
    signal: ({ name, target, signal, line }) =>
      `${at(line)}${name} 向 ${target} 发出信号 ${signalName(signal)}。`,
    error: ({ name, type, message, line }) =>
      `${at(line)}${name} 抛出的异常无人捕获：${type}${message === "" ? "" : `: ${message}`}。`,
    running: (facts) =>
      `${at(facts.line)}${facts.name} ${facts.open ? "已运行" : "运行了"} ${seconds(facts.seconds)}。`,
    ready: (facts) =>
      `${at(facts.line)}${facts.name} 可以运行，${lack(facts)}，${facts.open ? "已等" : "等了"} ${seconds(facts.seconds)}。`,
    sleeping: (facts) =>
      `${at(facts.line)}${facts.name} ${facts.open ? "已睡" : "睡了"} ${seconds(facts.seconds)}${by(facts)}。`,
    waiting: (facts) =>
      `${at(facts.line)}${facts.name} ${aim(facts)}${facts.open ? "已停住" : "停了"} ${seconds(facts.seconds)}${by(facts)}${holder(facts)}。`,
    io: (facts) =>
      `${at(facts.line)}${facts.name} 等${facts.on === "" ? "输入输出" : ` ${facts.on} `}${facts.open ? "已有" : "用了"} ${seconds(facts.seconds)}${by(facts)}。`,
  },
  deadlock: deadlockZh,
  twin: {
    caption: "各进程做了什么",
    process: "进程",
    parent: "父进程",
    began: "开始",
    ended: "结束",
    exitcode: "退出码",
    happened: "经过",
    none: "无",
    more: (more) => `另有 ${more} 项`,
    seconds: (t) => seconds(t),
  },
};

type Lasting = StoryParams["waiting"];

/** 已经就绪，还缺什么。 */
function lack({ on, holder: owner }: Lasting): string {
  if (on !== "GIL") return "但还没轮到";
  return owner === null ? "但没有拿到 GIL" : `但 GIL 在 ${owner} 手里`;
}

function aim({ on, object }: Lasting): string {
  if (object) return `为等${thing(object)}，`;
  return on === "" ? "" : `为等 ${on}，`;
}

function by({ call }: Lasting): string {
  return call === "" ? "" : `（${call}）`;
}

function holder({ holder: name, on }: Lasting): string {
  return name === null || name === on ? "" : `，占有者是 ${name}`;
}

function ending(exitcode: number | null): string {
  if (exitcode === null) return "因运行被停止而结束";
  const signal = signalOf(exitcode);
  return signal === null ? `结束，退出码 ${exitcode}` : `被 ${signal} 终止，退出码 −${-exitcode}`;
}

function quoted(text: string): string {
  return `“${firstLine(text)}”`;
}
