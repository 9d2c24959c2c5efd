import { Pool, set_start_method } from "multiprocessing";

function square(x: number) {
  return x * x;
}

function next<T>(values: Iterator<T>, otherwise: string) {
  const { done, value } = values.next();
  return done ? otherwise : value;
}

function* upTo(end: number) {
  for (const n of range(end)) yield n;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(2), (pool: Pool) => {
    const squares = pool.imap(square, range(5));
    print(squares[Symbol.iterator]() === squares);
    for (const _ of range(5)) {
      print(squares.next().value);
    }
    print(next(squares, "nothing left"));
    print(next(squares, "still nothing"));
    print([...pool.imap(square, range(30))]);
    print([...pool.imap(square, range(10), { chunksize: 4 })]);
    print([...pool.imap(square, upTo(4), 3)]);
    for (const value of pool.imap(square, [9])) {
      print("in a loop", value);
    }
  });
}
