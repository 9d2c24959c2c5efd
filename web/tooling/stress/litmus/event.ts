// Three processes wait for one event after the other. Each set() releases all of them, be they there yet or not.
import { Event, Process, Value } from "multiprocessing";

const ROUNDS = 20;

function follow(events: Event[], arrived: Value) {
  for (const event of events) {
    if (!event.wait()) throw new RuntimeError("released by nobody");
    with_(arrived.get_lock(), () => (arrived.value += 1));
  }
}

if (__name__ === "__main__") {
  const events = Array.from(range(ROUNDS), () => new Event());
  const arrived = new Value("i", 0);
  const processes = Array.from(
    range(3),
    () => new Process({ target: follow, args: [events, arrived] }),
  );
  for (const process of processes) process.start();
  for (const event of events) event.set();
  for (const process of processes) process.join();
  print(arrived.value === 3 * ROUNDS ? "ok" : `arrived ${arrived.value}`);
}
