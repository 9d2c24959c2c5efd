import { Process, set_start_method } from "multiprocessing";

function fail(text: string) {
  print("about to fail");
  throw new ValueError(text);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: fail, args: ["boom"], name: "Fuse" });
  p.start();
  p.join();
  print(p.exitcode);
}
