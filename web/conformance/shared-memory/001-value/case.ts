import { Process, Value, set_start_method } from "multiprocessing";

function change(number: Value, ratio: Value) {
  number.value += 5;
  ratio.value /= 2;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [number, ratio] = [new Value("i", 37), new Value("d", 2.5)];
  const empty = new Value("i");
  print(number.value, ratio.value, empty.value);
  const child = new Process({ target: change, args: [number, ratio] });
  child.start();
  child.join();
  print(number.value, ratio.value);
  number.value = -1;
  print(number.value, number.acquire(), number.release());
  with_(number, (entered: boolean) => print(entered, number.get_lock()));
  print(number.get_lock());
}
