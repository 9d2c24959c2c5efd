import { Thread, current_thread, main_thread } from "threading";

function work(word: string, times = 1) {
  const me = current_thread();
  print(me.name, word.repeat(times), me.is_alive(), me.daemon);
}

const t = new Thread({ target: work, args: ["ab", 2] });
print(t.name, t.daemon, t.ident, t.native_id, t.is_alive());
print(t.start());
print(t.join(), t.join());
print(t.is_alive(), t.ident !== null, t.ident !== main_thread().ident);
print(current_thread() === main_thread(), main_thread().name, main_thread().daemon);
