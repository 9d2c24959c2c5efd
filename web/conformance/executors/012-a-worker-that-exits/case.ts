import os from "os";
import { ProcessPoolExecutor } from "concurrent.futures";
import { BrokenProcessPool } from "concurrent.futures.process";
import { set_start_method } from "multiprocessing";

function square(n: number) {
  return n * n;
}

function crash(status: number) {
  os._exit(status);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new ProcessPoolExecutor(2), (pool) => {
    print(pool.submit(square, 3).result());
    const future = pool.submit(crash, 3);
    try {
      future.result();
    } catch (e) {
      if (e instanceof BrokenProcessPool) print(e.name, e);
    }
    try {
      pool.submit(square, 4);
    } catch (e) {
      if (e instanceof BrokenProcessPool) print(e.name, e);
    }
  });
}
