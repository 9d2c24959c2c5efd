// 时间线各处中文句子共用的词。
import type { Seconds } from "../../base/units.ts";
import type { ObjectFacts } from "../../trace/story-sharing.ts";

const NOUNS: ReadonlyMap<string, string> = new Map([
  ["Queue", "队列"],
  ["SimpleQueue", "队列"],
  ["JoinableQueue", "队列"],
  ["Connection", "管道"],
  ["Pipe", "管道"],
  ["Lock", "锁"],
  ["RLock", "可重入锁"],
  ["Semaphore", "信号量"],
  ["BoundedSemaphore", "信号量"],
  ["Event", "事件"],
  ["Condition", "条件变量"],
  ["Barrier", "屏障"],
  ["Pool", "进程池"],
  ["Value", "共享值"],
  ["Array", "共享数组"],
]);

/** “第 4 行的队列”；没有中文名的类写原名：“第 4 行的 Foo”。 */
export function thing({ type, line }: ObjectFacts): string {
  const noun = NOUNS.get(type);
  if (line === 0) return noun ?? type;
  return `第 ${line} 行的${noun ?? ` ${type}`}`;
}

export function seconds(t: Seconds): string {
  if (t !== 0 && t < 0.001) return `${Math.max(1, Math.round(t * 1e6))} 微秒`;
  if (t !== 0 && t < 0.1) return `${(t * 1000).toFixed(t < 0.01 ? 1 : 0)} 毫秒`;
  // 虚拟时间可能长达数天。
  return `${t < 1000 ? t.toFixed(2) : Math.round(t).toLocaleString("zh")} 秒`;
}

/** 行号在句首：先说在哪里，再说发生了什么。 */
export function at(line: number): string {
  return line > 0 ? `第 ${line} 行：` : "";
}
