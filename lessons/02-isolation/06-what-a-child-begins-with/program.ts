import { get_context } from "multiprocessing";

let n = 1;

function show(method: string) {
  n += 1;
  print(method, "counts on to", n);
}

if (__name__ === "__main__") {
  n = 10;
  for (const method of ["spawn", "fork"] as const) {
    const context = get_context(method);
    const p = new context.Process({
      target: show, args: [method], name: method,
    });
    p.start();
    p.join();
  }
  print("parent still has", n);
}
