import { ProcessPoolExecutor } from "concurrent.futures";
import { get_context } from "multiprocessing";
import sys from "sys";

class Refused extends ValueError {
  constructor(
    readonly code: number,
    reason: string,
  ) {
    super(code, reason);
  }
}

function refuse(code: number) {
  throw new Refused(code, "closed");
}

function leave() {
  sys.exit("bye");
}

function make() {
  return () => 1;
}

function identity(x: unknown) {
  return x;
}

if (__name__ === "__main__") {
  const executor = new ProcessPoolExecutor(1, { mp_context: get_context("spawn") });
  with_(executor, () => {
    const refused = executor.submit(refuse, 86);
    try {
      refused.result();
    } catch (e) {
      if (!(e instanceof Refused && e.cause instanceof Error)) throw e;
      print(e.name, e, e.code, refused.exception() === e);
      const lines = e.cause.message.split("\n");
      print(e.cause.name, lines[1], lines.at(-2));
    }
    print(refused);
    // An executor catches SystemExit too, a Pool would lose its worker.
    const left = executor.submit(leave).exception();
    print(left?.name, left, executor.submit(identity, "and on").result());
    for (const future of [executor.submit(identity, make()), executor.submit(make)]) {
      const error = future.exception();
      print(error?.name, error);
    }
    print(executor.submit(identity, "still here").result());
  });
}
