import { get_context } from "multiprocessing";

let n = 1;

function count_on(method: string) {
  n += 1;
  print(method, "counts to", n);
}

if (__name__ === "__main__") {
  n = 10;
  for (const method of ["spawn", "fork"] as const) {
    const context = get_context(method);
    const p = new context.Process({
      target: count_on, args: [method], name: method,
    });
    p.start();
    p.join();
  }
  print("parent has", n);
}
