import { Process, active_children, current_process, set_start_method } from "multiprocessing";

function work(word: string, times: number) {
  const me = current_process();
  print(me.name, word.repeat(times), me.exitcode === null);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: work, args: ["ab", 2] });
  print(p.name, p.daemon, p.pid, p.exitcode, p.is_alive());
  print(active_children().includes(p));
  p.start();
  print(p.join());
  print(p.pid! > 0, p.pid === p.ident);
  print(p.exitcode, p.is_alive(), active_children().includes(p));
}
