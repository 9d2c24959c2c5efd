import { Process, set_start_method } from "multiprocessing";

class Basket {
  fruit = ["apple"];
}

function work(items: unknown[], basket: Basket) {
  items.push(4);
  basket.fruit.push("pear");
  print("child", items, basket.fruit);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const items: unknown[] = [1, 2, 3];
  const basket = new Basket();
  const p = new Process({ target: work, args: [items, basket] });
  items.push("before start");
  p.start();
  p.join();
  print("parent", items, basket.fruit);
}
