import { Manager, Pool, Process, set_start_method } from "multiprocessing";
import type { SyncManager } from "multiprocessing.managers";

type Dict = ReturnType<SyncManager["dict"]>;
type List = ReturnType<SyncManager["list"]>;

function work(records: Dict, names: List, key: string) {
  records[key] = key + key;
  names.append(`child ${key}`);
}

function task(records: Dict, key: string) {
  records[key] = key.toUpperCase();
  return records.length;
}

function show(names: List) {
  print("worker:", names);
}

function copy(names: List) {
  return names.slice();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    const [records, names] = [manager.dict(), manager.list()];
    for (const key of ["x", "y"]) {
      const child = new Process({ target: work, args: [records, names, key] });
      child.start();
      child.join();
    }
    print(records, names);
    with_(new Pool(1), (pool: Pool) => {
      print(
        pool.starmap(task, [
          [records, "a"],
          [records, "b"],
        ]),
      );
      print(pool.apply(show, [names]));
      print(pool.apply(copy, [names]));
    });
    print(records["a"], records["b"], records.length);
  });
}
