import { Event, Process, Semaphore, Value, set_start_method } from "multiprocessing";

function wait_in_line(gate: Event, arrived: Semaphore, through: Value) {
  arrived.release();
  gate.wait();
  with_(through.get_lock(), () => {
    through.value += 1;
  });
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [gate, arrived, through] = [new Event(), new Semaphore(0), new Value("i", 0)];
  const children = [...range(3)].map(
    () => new Process({ target: wait_in_line, args: [gate, arrived, through] }),
  );
  for (const child of children) child.start();
  for (const _ of children) arrived.acquire();
  print(
    "before:",
    through.value,
    children.map((child) => child.is_alive()),
  );
  gate.set();
  for (const child of children) child.join();
  print("after:", through.value, arrived);
}
