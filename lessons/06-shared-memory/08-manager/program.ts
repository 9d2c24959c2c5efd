import { Manager, Process } from "multiprocessing";
import type { ListProxy } from "multiprocessing.managers";

type Row = [string, number];
type Records = ListProxy<Row>;

function insert(records: Records, row: Row) {
  records.append(row);
}

function show(records: Records) {
  for (const [name, age] of records) print(name, age);
}

if (__name__ === "__main__") {
  with_(Manager(), (manager) => {
    const rows: Row[] = [["Ann", 31], ["Ben", 27]];
    const records = manager.list(rows);
    const a = new Process({
      target: insert, args: [records, ["Cleo", 45]],
    });
    a.start();
    a.join();
    const b = new Process({ target: show, args: [records] });
    b.start();
    b.join();
    print("main finds", records.length);
  });
}
