import { Barrier, Process, Semaphore, Value, set_start_method } from "multiprocessing";

function visit(room: Semaphore, pair: Barrier, inside: Value, most: Value) {
  with_(room, () => {
    with_(inside.get_lock(), () => {
      inside.value += 1;
      most.value = Math.max(most.value, inside.value);
    });
    // Nobody leaves before a second one has come.
    pair.wait();
    with_(inside.get_lock(), () => {
      inside.value -= 1;
    });
  });
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [room, pair] = [new Semaphore(2), new Barrier(2)];
  const [inside, most] = [new Value("i", 0), new Value("i", 0)];
  const guests = [...range(4)].map(
    () => new Process({ target: visit, args: [room, pair, inside, most] }),
  );
  for (const guest of guests) guest.start();
  for (const guest of guests) guest.join();
  print("most:", most.value, "inside:", inside.value, room);
}
