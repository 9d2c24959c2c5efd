import { Process, set_start_method } from "multiprocessing";

function deliver(order: string) {
  try {
    if (order !== "tea") throw new KeyError(order);
    return 3;
  } catch (e) {
    throw new ValueError("nobody sells " + order, { cause: e });
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  try {
    deliver("coal");
  } catch (e: any) {
    print(e, "because of", e.cause.name, e.cause);
  }
  const p = new Process({ target: deliver, args: ["coal"] });
  p.start();
  p.join();
  print(p.exitcode);
}
