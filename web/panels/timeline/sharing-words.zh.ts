// 时间线讲述进程之间共享的东西时的中文用语。
import type { Teller } from "../../trace/story.ts";
import type { SharingParams } from "../../trace/story-sharing.ts";
import { at, seconds, thing } from "./phrases.zh.ts";

export const sharingZh: Pick<Teller<string>, keyof SharingParams> = {
  object: ({ name, type, line, limit }) => `${at(line)}${name} 创建 ${type}${room(type, limit)}。`,
  message: (facts) => `${sent(facts)}，${received(facts)}。`,
  request: ({ name, line, manager, type, method, seconds: taken }) =>
    `${at(line)}${name} 请 ${manager} 执行 ${type}.${method}，` +
    `${taken === null ? "还没有得到回应" : `${seconds(taken)}后得到回应`}。`,
  hold: ({ name, line, object, seconds: held, open }) =>
    `${at(line)}${name} ${open ? "一直占有" : "占有"}${object ? unit(object) : "一把锁"}，${open ? "已有" : "共"} ${seconds(held)}。`,
  task: ({ name, work, count, seconds: taken, open, ok }) =>
    `${name} ${open ? "正在做" : "做完"} ${work} 的 ${count} 个任务，${open ? "已用" : "用了"} ${seconds(taken)}${ok === false ? "，其中抛出了异常" : ""}。`,
  depth: ({ object, depth, limit }) =>
    `${object ? thing(object) : "队列"}里有 ${depth} 条消息${limit > 0 ? `，最多容纳 ${limit} 条` : ""}。`,
  file: ({ name, line, operation, bytes, file }) =>
    `${at(line)}${name} ${WAYS[operation](file, bytes.toLocaleString("zh"))}。`,
  omitted: ({ name, count }) =>
    `${name} 在这里有 ${count.toLocaleString("zh")} 个小事件没有记下：太密，看不清。`,
};

const WAYS = {
  read: (file: string, bytes: string) => `从 ${file} 读了 ${bytes} 字节`,
  write: (file: string, bytes: string) => `向 ${file} 写了 ${bytes} 字节`,
  get: (file: string, bytes: string) => `从网络取得 ${file}，共 ${bytes} 字节`,
} as const;

function sent({ name, line, object, nth }: SharingParams["message"]): string {
  const message = nth === null ? "一条消息" : `第 ${nth} 条消息`;
  if (name === "") return `有进程发出${message}`;
  const pipe = object === null || /^(Connection|Pipe)$/.test(object.type);
  const [verb, end] = pipe ? ["通过", "发出"] : ["向", "放入"];
  return `${at(line)}${name} ${object ? `${verb}${thing(object)}` : ""}${end}${message}`;
}

function received({ receiver, receivedAt, seconds: later }: SharingParams["message"]): string {
  if (receiver === null) return "还没有进程收到";
  const where = receivedAt > 0 ? `在第 ${receivedAt} 行` : "";
  return `${later === null ? "" : `${seconds(later)}后 `}${receiver} ${where}收到`;
}

/** 信号量只占其中一个名额。 */
function unit(object: { readonly type: string; readonly line: number }): string {
  return object.type.endsWith("Semaphore") ? `${thing(object)}的一个名额` : thing(object);
}

function room(type: string, limit: number): string {
  if (limit <= 0) return "";
  if (type.endsWith("Queue")) return `，最多容纳 ${limit} 条消息`;
  if (type.endsWith("Semaphore")) return `，共 ${limit} 个名额`;
  return type === "Barrier" ? `，等 ${limit} 个进程到齐` : "";
}
