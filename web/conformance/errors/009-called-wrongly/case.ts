import { Process, set_start_method } from "multiprocessing";

function none() {}

function two(a: unknown, b: unknown) {}

function more(a: unknown, b: unknown, c: unknown, d = 0) {}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const calls: [any, number[]][] = [
    [none, [1]],
    [two, [1]],
    [two, []],
    [two, [1, 2, 3]],
    [more, []],
    [more, [1, 2, 3, 4, 5]],
  ];
  for (const [target, args] of calls) {
    const p = new Process({ target, args });
    p.start();
    p.join();
    print(target.name, args.length === 0, p.exitcode);
  }
  const wrongs: any[] = [{ args: 5 }, { tarjet: none }, { kwargs: 5 }];
  for (const wrong of wrongs) {
    try {
      new Process(wrong);
      print("taken");
    } catch (e: any) {
      print(e.name);
    }
  }
}
