import { Process, current_process } from "multiprocessing";

function show() {
  const me = current_process();
  const key = me.authkey;
  print(me.name, key.length, Array.from(key.slice(0, 3)));
}

if (__name__ === "__main__") {
  const p = new Process({ target: show, name: "courier" });
  p.start();
  p.join();
  show();
}
