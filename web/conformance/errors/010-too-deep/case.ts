import { Process, set_start_method } from "multiprocessing";

function deeper(depth: number): number {
  return 1 + deeper(depth + 1);
}

function fall() {
  try {
    deeper(0);
  } catch (e: any) {
    if (!(e instanceof RecursionError)) throw e;
    print(e instanceof RuntimeError);
  }
  print("goes on");
  deeper(0);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: fall });
  p.start();
  p.join();
  print(p.exitcode);
}
