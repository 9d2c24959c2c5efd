import { Process, set_start_method } from "multiprocessing";

function work(first: unknown, second: unknown = "none", ...rest: unknown[]) {
  print(first, second, rest.length);
}

function named(first: unknown, { options = null }: { options?: unknown } = {}) {
  print(first, options);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  for (const args of [[1], [1, "two"], [1, 2, 3, 4]]) {
    const p = new Process({ target: work, args: args as any });
    p.start();
    p.join();
  }
  const p = new Process({
    target: named,
    args: ["key"],
    kwargs: { options: { a: [1, null, true] } },
  });
  p.start();
  p.join();
}
