import * as multiprocessing from "multiprocessing";
import * as connection from "multiprocessing.connection";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

// Any: what they are given is wrong on purpose.
const { Barrier, BoundedSemaphore, Condition, Event, Pipe, Process, Queue }: any = multiprocessing;
const { wait }: any = connection;

if (__name__ === "__main__") {
  const q = new Queue();
  const [here] = Pipe();
  attempt(() => new Queue(1, 2, 3));
  attempt(() => q.get(true, 0, 1));
  attempt(() => q.put("item", true, 0, 1));
  attempt(() => Pipe(true, false));
  attempt(() => here.poll(0, 0));
  attempt(() => here.send_bytes(new Uint8Array(), 0, 0, 0));
  attempt(() => here.recv_bytes(1, 2));
  attempt(() => wait([], 0, 0));
  attempt(() => new Event().wait(0, 0));
  attempt(() => new Condition().wait(0, 0));
  attempt(() => new Condition().wait_for(print, 0, 0));
  attempt(() => new Condition().notify(1, 1));
  attempt(() => new Barrier(1).wait(0, 0));
  attempt(() => new BoundedSemaphore(1, 2));
  attempt(() => new BoundedSemaphore(1).acquire(true, 0, 0));
  attempt(() => new Process().join(0, 0));
  attempt(() => here.poll({ time: 0 }));
  attempt(() => q.get({ time: 0 }));
}
