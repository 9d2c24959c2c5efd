import { ThreadPoolExecutor, as_completed, wait } from "concurrent.futures";
import { Event, current_thread } from "threading";

function name_of(n: number) {
  return `(${n}, '${current_thread().name}')`;
}

const seen: string[] = [];
with_(new ThreadPoolExecutor({ max_workers: 1 }), (executor: ThreadPoolExecutor) => {
  print(executor.submit(name_of, 1).result());
  print([...executor.map((n: number) => n * n, range(5))]);
  print([...executor.map((a: number, b: number) => a + b, [1, 2, 3], [10, 20])]);
  executor.submit((word: string) => seen.push(word), "shared").result();
});
print(seen);
with_(new ThreadPoolExecutor(2, { thread_name_prefix: "mine" }), (executor: ThreadPoolExecutor) => {
  print(executor.submit(name_of, 2).result());
});
const go = new Event();
const executor = new ThreadPoolExecutor(2);
const future = executor.submit(() => go.wait());
print(future.done(), future.running());
go.set();
print(future.result(), future.done());
const { abs } = Math;
const [done, not_done] = wait([executor.submit(abs, -1), executor.submit(abs, -2)]);
print(Array.from(done, (f) => f.result()).toSorted(), not_done);
const both = [executor.submit(abs, -3), executor.submit(abs, -4)];
print(Array.from(as_completed(both), (f) => f.result()).toSorted());
executor.shutdown();
try {
  executor.submit(abs, 1);
} catch (e) {
  if (e instanceof RuntimeError) print(e);
}
