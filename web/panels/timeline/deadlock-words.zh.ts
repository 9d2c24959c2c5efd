// 死锁的中文说明。
import type { WaitFacts } from "../../trace/deadlock-story.ts";
import { isQueue } from "../../trace/shared-model.ts";
import { thing } from "./phrases.zh.ts";
import type { DeadlockWords } from "./words.ts";

export const deadlockZh: DeadlockWords = {
  title: (threads) => `死锁(deadlock)：所有${threads ? "线程" : "进程"}都无法继续`,
  line: (line) => `第 ${line} 行`,
  nobody: "没有谁",
  ended: "已结束",
  wait(facts) {
    const { name, line, holds } = facts;
    const where = line > 0 ? `在第 ${line} 行` : "";
    const told = `${name} ${holds ? `占有${thing(holds)}，又` : ""}${where}${aim(facts)}。`;
    // 没有中文名的类写原名，与后面的汉字隔开。
    return told.replaceAll(/([A-Za-z])(?=\p{Script=Han})/gu, "$1 ");
  },
};

function aim(facts: WaitFacts): string {
  const { need, object, on, call, holder, self, holderEnded, items } = facts;
  const what = object ? thing(object) : ` ${on || call || "某个动作"} `;
  switch (need) {
    case "release":
      if (holderEnded && object && isQueue(object))
        return `等待轮到自己使用${what}，但 ${holder} 占用着它，没有让出就结束了`;
      if (self) return `等待${what}，而占有它的就是自己`;
      if (holderEnded) return `等待${what}，但 ${holder} 没有释放它就结束了`;
      if (holder) return `等待${what}，它被 ${holder} 占有`;
      return `等待${what}，但已经没有谁能释放它`;
    case "end":
      return `等待 ${holder ?? what.trim()} 结束`;
    case "put":
      if (holderEnded) return `等待${what}里出现数据，但 ${holder} 放入数据时中途结束，堵住了它`;
      return `等待${what}里出现数据，${could(holder, "放入数据")}`;
    case "read":
      if (holderEnded) return `等待${what}腾出空间，但 ${holder} 放入数据时中途结束，堵住了它`;
      return `等待${what}腾出空间，${could(holder, "取走数据")}`;
    case "arrive":
      return `等待其他各方到达${what}，但已经没有谁会来`;
    case "set":
      return `等待${what}被设置(set)，但已经没有谁能设置它`;
    case "notify":
      return `等待${what}的通知(notify)，但已经没有谁能发出通知`;
    case "work":
      if (self) return `等待${what}完成任务，而该去做任务的正是自己`;
      if (holderEnded) return `等待${what}完成任务，但 ${holder} 没做完手上的任务就结束了`;
      if (holder) return `等待${what}完成任务，要由 ${holder} 先做完手上的任务`;
      return `等待${what}完成任务，但已经没有谁能去做`;
    case "done": {
      const put = `等待放入${what}的${items === null ? "" : ` ${items} 项`}数据都由 task_done() 报告完成`;
      if (holderEnded) return `${put}，但 ${holder} 取出数据后没有调用它就结束了`;
      return `${put}，${could(holder, "调用它")}`;
    }
    case "settle":
      if (on) return `等待 ${on} 返回，但已经没有什么能让它返回`;
      return "等待一个 Promise，但已经没有什么能让它有结果";
    case "act":
      if (holderEnded) return `等待${what.trimEnd()}，但 ${holder} 在那里等待时就结束了，无法回应`;
      return `等待${what.trimEnd()}，${could(holder, "行动")}`;
  }
}

function could(holder: string | null, act: string): string {
  return holder === null ? `但已经没有谁能${act}` : `要由 ${holder} ${act}`;
}
