import { Value } from "multiprocessing";

if (__name__ === "__main__") {
  const [long, longlong] = [new Value("l", 0), new Value("q", 0)];
  long.value = 2 ** 40 + 5;
  longlong.value = 2 ** 40 + 5;
  print(long.value, longlong.value);
}
