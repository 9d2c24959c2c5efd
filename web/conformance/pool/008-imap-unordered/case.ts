import { Event, Pool, set_start_method } from "multiprocessing";

let gate: Event;

function set_up(event: Event) {
  gate = event;
}

function visit(n: number) {
  if (n === 0) gate.wait();
  return n;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  gate = new Event();
  with_(new Pool(2, set_up, [gate]), (pool: Pool) => {
    let results = pool.imap_unordered(visit, range(4));
    print(
      "first three",
      [...range(3)].map(() => results.next().value),
    );
    gate.set();
    print("the rest", [...results]);

    gate.clear();
    results = pool.imap(visit, range(4));
    gate.set();
    print("in order", [...results]);
    const chunked = [...pool.imap_unordered(visit, range(10), { chunksize: 3 })];
    print(
      "in chunks",
      chunked.sort((a, b) => a - b),
    );
  });
}
