import { Process, current_process } from "multiprocessing";

function leave(bag: string[]) {
  print(current_process().name, "takes", bag);
}

if (__name__ === "__main__") {
  const bag = ["lamp"];
  const ann = new Process({
    target: leave, args: [bag], name: "Ann",
  });
  const ben = new Process({
    target: leave, args: [bag], name: "Ben",
  });
  bag.push("rope");
  bag.push("map");
  ann.start();
  ben.start();
  ann.join();
  ben.join();
  print("at home:", bag);
}
