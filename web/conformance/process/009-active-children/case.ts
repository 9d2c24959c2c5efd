import { Event, Process, active_children, set_start_method } from "multiprocessing";

function wait(gate: Event) {
  gate.wait();
}

function names() {
  return active_children()
    .map((p) => p.name)
    .sort();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  // Whoever is killed while it waits is still waited for by whoever sets the event.
  const [gate, other] = [new Event(), new Event()];
  const all = ["a", "b", "c"].map(
    (name) => new Process({ target: wait, args: [name === "b" ? other : gate], name }),
  );
  print(names());
  for (const p of all) p.start();
  print(names());
  all[1].terminate();
  all[1].join();
  print(names());
  gate.set();
  for (const p of all) p.join();
  print(names());
}
