// The page of differences in Chinese.
import type { DifferencesWords } from "./words.ts";

export const words: DifferencesWords = {
  title: "与 CPython 的差异",
  lead: "一切以 CPython 为准。有一套小程序，每个都用 Python 和 TypeScript 各写一遍，在两边分别运行，再比较输出。两边做不到一致的地方，连同原因，都列在这里。",
  contents: "分类",
  cpython: "CPython",
  here: "本站",
  why: "原因",
  example: "用程序看一看",
  python: "Python",
  typescript: "TypeScript",
  prints: "输出：",
  areas: {
    process: "进程",
    queue: "队列",
    pipe: "管道",
    "shared-memory": "共享内存",
    locks: "锁",
    pool: "进程池",
    manager: "管理器",
    executors: "执行器",
    threading: "线程",
    asyncio: "协程",
    pickle: "什么可以复制过去",
    errors: "异常",
    builtins: "值与内置函数",
    "small-modules": "其他模块",
  },
};
