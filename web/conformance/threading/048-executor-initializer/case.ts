import { BrokenExecutor, ThreadPoolExecutor } from "concurrent.futures";
import { BrokenThreadPool } from "concurrent.futures.thread";
import { local } from "threading";

const mine = new local();

function set_up(word: string) {
  mine.word = word;
}

function tell(): string {
  return mine.word;
}

function fail() {
  throw new ValueError("no");
}

with_(
  new ThreadPoolExecutor(2, { initializer: set_up, initargs: ["ready"] }),
  (executor: ThreadPoolExecutor) => {
    print(Array.from(range(3), () => executor.submit(tell).result()));
  },
);
const executor = new ThreadPoolExecutor(1, { initializer: fail });
try {
  executor.submit(tell).result();
} catch (e) {
  if (e instanceof BrokenThreadPool) print(e, e instanceof BrokenExecutor);
}
try {
  executor.submit(tell);
} catch (e) {
  if (e instanceof BrokenThreadPool) print(e);
}
