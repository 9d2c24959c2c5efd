import { Process, set_start_method } from "multiprocessing";

function nothing() {
  print("never said");
}

function parent() {
  const p = new Process({ target: nothing });
  print("inherited:", p.daemon);
  for (const daemon of [true, false]) {
    try {
      new Process({ target: nothing, daemon }).start();
    } catch (e: any) {
      print(e.name, e);
    }
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: parent, daemon: true });
  p.start();
  p.join();
  print(p.exitcode);
}
