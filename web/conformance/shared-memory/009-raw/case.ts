import { Process, RawArray, RawValue, set_start_method } from "multiprocessing";

function fill(value: RawValue<number>, array: RawArray) {
  value.value = 1.25;
  for (const i of range(array.length)) {
    array[i] = -i;
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [value, array] = [new RawValue("d", 0.5), new RawArray("h", 5)];
  print(value.value, array.slice(), array.length);
  array[4] = 9;
  print(array.slice(1), "get_lock" in array, "acquire" in value);
  const child = new Process({ target: fill, args: [value, array] });
  child.start();
  child.join();
  print(
    value.value,
    array.slice(),
    [...array].reduce((a, b) => a + b),
  );
  print(new RawArray("i", range(4)).slice(), new RawArray("i", array.slice(0, 2)).slice());
}
