import { Event, Thread } from "threading";

const [came, left] = [new Event(), new Event()];

class Door {
  get opened() {
    came.wait();
    left.set();
    return "opened";
  }
  get closed() {
    came.set();
    left.wait();
    return "closed";
  }
}

function visit(look: (door: Door) => string) {
  try {
    print(look(new Door()));
  } catch (e) {
    if (e instanceof RuntimeError) print(e.name, e);
    else throw e;
  }
}

const first = new Thread({ target: visit, args: [(door: Door) => door.opened] });
const second = new Thread({ target: visit, args: [(door: Door) => door.closed] });
first.start();
second.start();
first.join();
second.join();
