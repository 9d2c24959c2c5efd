import { PriorityQueue } from "queue";

function put(queue: PriorityQueue<unknown>, item: unknown) {
  try {
    queue.put(item);
    print("put", item);
  } catch (e) {
    if (e instanceof TypeError) print(e);
  }
}

const queue = new PriorityQueue<unknown>();
put(queue, [1, { job: "a", args: [1, 2] }]);
put(queue, [1, { args: [1, 2], job: "a" }]);
put(queue, [1, { job: "b" }]);
print(queue.unfinished_tasks, queue.qsize());
const other = new PriorityQueue<unknown>();
put(other, [2, {}, "x"]);
put(other, [2, {}, "b"]);
put(other, [2, {}, "a"]);
print(other.get(), other.get(), other.unfinished_tasks);
other.task_done();
print(other.unfinished_tasks);
