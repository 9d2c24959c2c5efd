import { Event, Thread } from "threading";

const [came, left] = [new Event(), new Event()];

function* one() {
  came.wait();
  left.set();
  yield "one";
}

function* other() {
  came.set();
  left.wait();
  yield "other";
}

function unpack(parts: () => Iterable<string>) {
  try {
    const [part] = parts();
    print(part);
  } catch (e) {
    if (e instanceof RuntimeError) print(e.name, e);
    else throw e;
  }
}

const first = new Thread({ target: unpack, args: [one] });
const second = new Thread({ target: unpack, args: [other] });
first.start();
second.start();
first.join();
second.join();
