import { Lock, Process } from "multiprocessing";

function write(name: string, first: Lock, second: Lock) {
  for (const page of range(2)) {
    with_(first, () => {
      with_(second, () => {
        print(name, "writes page", page);
      });
    });
  }
}

if (__name__ === "__main__") {
  const pen = new Lock();
  const paper = new Lock();
  const ann = new Process({
    target: write, args: ["Ann", pen, paper], name: "Ann",
  });
  const ben = new Process({
    target: write, args: ["Ben", paper, pen], name: "Ben",
  });
  ann.start();
  ben.start();
}
