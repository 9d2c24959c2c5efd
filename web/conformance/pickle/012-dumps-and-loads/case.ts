import pickle from "pickle";

class Point {
  constructor(
    readonly x: number,
    readonly y: number[],
  ) {}
}

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e instanceof pickle.PickleError);
  }
}

if (__name__ === "__main__") {
  const packed = pickle.dumps(new Point(1, [2, 3]));
  print(packed instanceof Uint8Array ? "bytes" : "something else", packed.length > 0);
  const [first, second] = [pickle.loads(packed), pickle.loads(packed)];
  print(first.x, first.y, first.constructor === Point, first === second, first.y === second.y);
  print(pickle.loads(pickle.dumps({ a: [null, true, 0.5, "x"] })));
  print(
    pickle.loads(pickle.dumps(Point)) === Point,
    pickle.loads(pickle.dumps(attempt)) === attempt,
  );
  attempt(() => pickle.loads(Uint8Array.from("\u0000 this is no pickle", (c) => c.charCodeAt(0))));
  attempt(() => pickle.loads(new Uint8Array()));
}
