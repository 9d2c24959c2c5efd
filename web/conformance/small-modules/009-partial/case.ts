import { partial } from "functools";
import { Process, set_start_method } from "multiprocessing";

function work(a: unknown, b: unknown, c: unknown) {
  print(a, b, c);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const half = partial(work, 1);
  half(2, 3);
  partial(half, 2)(3);
  const p = new Process({ target: partial(work, "x", "y") as any, args: ["z"] });
  p.start();
  p.join();
  print(half.func === work, half.args.length === 1 && half.args[0] === 1, p.exitcode);
}
