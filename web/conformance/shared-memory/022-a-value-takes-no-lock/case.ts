import { Array, Event, Process, Value, set_start_method } from "multiprocessing";

function change(value: Value, array: Array, begun: Event, done: Event) {
  begun.set();
  value.value = 7;
  array[0] = 8;
  done.set();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [value, array] = [new Value("i", 1), new Array("i", [1])];
  const [begun, done] = [new Event(), new Event()];
  const p = new Process({ target: change, args: [value, array, begun, done] });
  with_(value.get_lock(), () => {
    with_(array.get_lock(), () => {
      p.start();
      begun.wait();
      print(done.wait(1), value.value, array[0]);
    });
  });
  p.join();
  print(done.is_set(), value.value, array[0]);
}
