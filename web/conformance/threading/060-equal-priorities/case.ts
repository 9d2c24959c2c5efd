import { PriorityQueue, SimpleQueue } from "queue";

class Job {
  constructor(
    readonly level: number,
    readonly name: string,
  ) {}
  __lt__(other: Job) {
    return this.level < other.level;
  }
}

const jobs = new PriorityQueue<Job>();
for (const [i, level] of [2, 1, 2, 1, 2, 1, 1].entries()) jobs.put(new Job(level, `${level}-${i}`));
print(Array.from({ length: 7 }, () => jobs.get().name));
const simple = new SimpleQueue<string>();
simple.put("a", false);
simple.put("b", true, -1);
print(simple.get(), simple.get());
