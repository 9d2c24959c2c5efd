import { Pipe } from "multiprocessing";

const [here, there] = Pipe();

function echo<T>(value: T): T {
  here.send(value);
  return there.recv();
}

if (__name__ === "__main__") {
  print([null, true, false, 0, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53 - 1].map(echo));
  print([0.1, -2.5, 1e300, 5e-324, -0].map(echo));
  print([Infinity, -Infinity, NaN].map(echo));
  print([2n ** 64n, -(2n ** 100n), 10n ** 30n].map(echo));
  print(["", "text", "a'b", "line\nline", "äöü 進程 🐍", "\u0000end"].map(echo));
  print([255, 256, 32767, 60000].map((n) => echo("x".repeat(n)).length));
  print([new Uint8Array(), Uint8Array.of(0, 255), Uint8Array.from(range(5))].map(echo));
}
