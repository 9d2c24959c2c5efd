import * as low from "_thread";
import * as queues from "queue";
import * as threading from "threading";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

// Any: what they are given is wrong on purpose.
const { start_new_thread }: any = low;
const { Queue, SimpleQueue }: any = queues;
const { Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, Thread, Timer }: any =
  threading;

const [queue, simple, lock] = [new Queue(), new SimpleQueue(), new Lock()];
const [event, condition] = [new Event(), new Condition()];

attempt(() => queue.put());
attempt(() => queue.put(1, true, 0, 1));
attempt(() => queue.put(1, { place: 2 }));
attempt(() => queue.get(true, 0, 1));
attempt(() => queue.get({ place: 2 }));
attempt(() => queue.get_nowait(1));
attempt(() => queue.put_nowait());
attempt(() => new Queue(1, 2));
attempt(() => new Queue({ size: 1 }));
attempt(() => new SimpleQueue(1));
attempt(() => new SimpleQueue({ maxsize: 1 }));
attempt(() => simple.put());
attempt(() => simple.get(true, 0, 1));
attempt(() => simple.get({ place: 1 }));
attempt(() => simple.put_nowait());
attempt(() => lock.acquire(true, 0, 1));
attempt(() => lock.acquire({ place: 1 }));
attempt(() => lock.acquire(true, { blocking: true }));
attempt(() => lock.release(1));
attempt(() => new RLock().acquire({ place: 1 }));
attempt(() => new RLock().release(1));
attempt(() => new Semaphore(1, 2));
attempt(() => new Semaphore(1).acquire(true, 0, 1));
attempt(() => new Semaphore(1).acquire({ place: 1 }));
attempt(() => new Semaphore(1).release(1, 2));
attempt(() => new BoundedSemaphore(1, 2));
attempt(() => new BoundedSemaphore(1).release(1, 2));
attempt(() => new Event(1));
attempt(() => event.wait(0, 1));
attempt(() => event.wait({ place: 1 }));
attempt(() => condition.wait(0, 1));
attempt(() => condition.wait_for());
attempt(() => condition.wait_for(print, 0, 1));
attempt(() => condition.notify(1, 2));
attempt(() => new Condition(lock, 2));
attempt(() => new Barrier());
attempt(() => new Barrier(1, null, 0, 1));
attempt(() => new Barrier(1).wait(0, 1));
attempt(() => new Thread().join(0, 1));
attempt(() => new Thread(null, print, "n", [], {}, true));
attempt(() => new Thread({ place: 1 }));
attempt(() => new Timer());
attempt(() => new Timer(1));
attempt(() => new Timer(1, print, [], {}, 5));
attempt(() => new Timer(1, { place: 1 }));
attempt(() => start_new_thread(print, [], {}, 4));
