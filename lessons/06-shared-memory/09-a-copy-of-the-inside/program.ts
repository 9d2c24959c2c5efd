import { Manager, Process } from "multiprocessing";
import type { DictProxy } from "multiprocessing.managers";

type Marks = DictProxy<number[]>;

function add_mark(marks: Marks, name: string) {
  marks.get(name)?.push(1);
  print("child: ", marks.get(name));
}

if (__name__ === "__main__") {
  with_(Manager(), (manager) => {
    const marks = manager.dict<number[]>({ Ann: [2, 3] });
    const p = new Process({
      target: add_mark, args: [marks, "Ann"],
    });
    p.start();
    p.join();
    print("parent:", marks.get("Ann"));
  });
}
