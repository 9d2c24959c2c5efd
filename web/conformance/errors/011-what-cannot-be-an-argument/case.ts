import { Process, set_start_method } from "multiprocessing";

function work(given: unknown) {
  print("never said");
}

function attempt(target: any, args: unknown[]) {
  const p = new Process({ target, args });
  try {
    p.start();
  } catch (e: any) {
    print(e.name, e);
  }
  print(p.pid, p.exitcode);
}

function main() {
  function local() {}

  class Local {}

  attempt(work, [local]);
  attempt(work, [new Local()]);
  attempt(work, [[() => 1]]);
  attempt(local, []);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  main();
}
