import { RawArray, RawValue } from "multiprocessing";

// More than a number holds.
const [negative, positive, large] = [-(2n ** 62n), 2n ** 62n, 2n ** 63n];

if (__name__ === "__main__") {
  for (const [code, given] of [
    ["b", 200],
    ["B", 300],
    ["h", 40000],
    ["H", 70000],
  ] as const) {
    print(code, new RawValue(code, given).value, new RawArray(code, [given, -1]).slice());
  }
  for (const [code, given] of [
    ["i", 2 ** 31],
    ["I", 2 ** 32 + 5],
  ] as const) {
    print(code, new RawValue(code, given).value, new RawArray(code, [given, -1]).slice());
  }
  print("q", new RawValue("q", negative).value, new RawArray("q", [positive]).slice());
  print("Q", new RawValue("Q", large).value);
  print("f", new RawValue("f", 0.1).value, new RawArray("f", [0.5, 0.3]).slice());
  print("d", new RawValue("d", 0.1).value, new RawArray("d", [1e300, -0.25]).slice());
}
