import { Array, RawArray, RawValue, Value, set_start_method } from "multiprocessing";

if (__name__ === "__main__") {
  set_start_method("spawn");
  print(new Value("i", 7), [new Value("i", 7)]);
  print(new Value("d", 2.5), new Value("h", -3), new Value("B", 255));
  print(new RawValue("i", 7), new RawValue("d", 2.5), new RawValue("f", 0.5));
  print(new Array("i", 3));
  print(new RawArray("d", [1.5, 2.5]));
}
