import { Pipe, Process, set_start_method } from "multiprocessing";

function show(label: string, items: string[]) {
  print(label, items);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [here, there] = Pipe();
  let items = ["sent"];
  here.send(items);
  items.push("too late");
  print(there.recv(), items);

  items = ["made"];
  const child = new Process({ target: show, args: ["child:", items] });
  // Arguments are copied by start(), not by the constructor.
  items.push("in time");
  child.start();
  items.push("too late");
  child.join();
  print(items);

  let names = ["a"];
  const process = new Process({ target: show, args: ["x", names], kwargs: {} });
  names = ["b"];
  process.start();
  process.join();
}
