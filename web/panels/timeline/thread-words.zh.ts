// 时间线讲述线程、协程与解释器锁时的中文用语。
import type { Teller } from "../../trace/story.ts";
import type { ThreadParams } from "../../trace/story-threads.ts";
import { at, seconds } from "./phrases.zh.ts";

export const threadsZh: Pick<Teller<string>, keyof ThreadParams> = {
  thread: ({ name, line, child, daemon }) =>
    `${at(line)}${name} 启动${daemon ? "守护" : ""}线程 ${child}。`,
  "thread end": ({ name, seconds: lived }) =>
    `${name} ${lived === null ? "" : `历时 ${seconds(lived)}，`}结束。`,
  "thread join": ({ name, line, child }) => `${at(line)}${name} 得知 ${child} 已经结束。`,
  turn: ({ name, seconds: kept, open, from }) =>
    `${name} ${from === null ? "取得 GIL" : `从 ${from} 手中接过 GIL`}，${open ? "已" : ""}占用 ${seconds(kept)}。`,
  coroutine: ({ name, coroutine, line, seconds: lived, open, waits, error }) =>
    `${at(line)}${name} 的协程 ${coroutine} ${open ? "已存在" : "存在了"} ${seconds(lived)}，` +
    `等待 ${waits.toLocaleString("zh")} 次${error === "" ? "" : `，以 ${error} 结束`}。`,
  await: ({ coroutine, on, line, seconds: waited, open }) =>
    `${at(line)}协程 ${coroutine} ${open ? "已等待" : "等待了"} ${seconds(waited)}` +
    `${on === "" ? "" : `（${on}）`}，其间由别的协程运行。`,
  gilWaits: ({ name, count, seconds: waited }) =>
    `${name} 等 GIL 共 ${count.toLocaleString("zh")} 次，合计 ${seconds(waited)}。`,
  threads: ({ name, alive, count }) =>
    `${name} 另有 ${count.toLocaleString("zh")} 个线程没有单独成行，此刻存活 ${alive.toLocaleString("zh")} 个。`,
};
