import {
  Array,
  Process,
  type RawArray,
  Value,
  type WithLock,
  set_start_method,
} from "multiprocessing";

function count(total: Value, votes: Array, mine: number) {
  for (const _ of range(500)) {
    with_(total.get_lock(), () => {
      total.value += 1;
    });
    with_(votes, () => {
      votes[0] += 1;
    });
    votes[mine] += 1;
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [total, votes] = [new Value("i", 0), new Array("i", 4)];
  const children = [1, 2, 3].map((n) => new Process({ target: count, args: [total, votes, n] }));
  for (const child of children) child.start();
  for (const child of children) child.join();
  print(total.value, votes.slice());
}
