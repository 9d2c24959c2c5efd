import { Process, current_process } from "multiprocessing";

function pack(bag: string[], thing: string) {
  bag.push(thing);
  print(current_process().name, "packed", bag);
}

if (__name__ === "__main__") {
  const bag = ["lamp"];
  pack(bag, "rope");
  const p = new Process({
    target: pack,
    args: [bag, "map"],
  });
  p.start();
  p.join();
  print("in the end:", bag);
}
