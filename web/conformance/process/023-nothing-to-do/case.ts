import { Process, set_start_method } from "multiprocessing";

if (__name__ === "__main__") {
  set_start_method("spawn");
  let p = new Process();
  print(p.run());
  p.start();
  p.join();
  print(p.exitcode);

  p = new Process({ target: 5 as any });
  p.start();
  p.join();
  print(p.exitcode);

  try {
    new Process({ group: 1 as any });
  } catch (e: any) {
    print(e.name, e);
  }
}
