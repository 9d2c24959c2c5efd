import { Pipe } from "multiprocessing";

class Refused extends ValueError {
  constructor(
    readonly code: number,
    reason: string,
  ) {
    super(code, reason);
  }
}

const [here, there] = Pipe();

function echo<T>(value: T): T {
  here.send(value);
  return there.recv();
}

if (__name__ === "__main__") {
  for (const error of [
    new ValueError("boom"),
    new ValueError(),
    new RuntimeError("several", 2, null),
    new KeyError("missing"),
    new TypeError("not callable"),
    new FileNotFoundError(2, "No such file"),
    new ZeroDivisionError("division by zero"),
    new StopIteration(5),
    new Refused(7, "closed"),
  ]) {
    const back = echo(error);
    print([back], back, back.constructor === error.constructor, back === error);
  }
  const back = echo(new Refused(8, "late"));
  print(back.code, back.args);
  // The value is sent; what it was caused by and where it was raised is not.
  try {
    throw new ValueError("outer", { cause: new KeyError("inner") });
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    const other = echo(e);
    print([other], [other.cause]);
  }
}
