import { Pipe } from "multiprocessing";

class Node {
  next: Node | null = null;
  constructor(readonly name: string) {}
}

const [here, there] = Pipe();

function echo<T>(value: T): T {
  here.send(value);
  return there.recv();
}

if (__name__ === "__main__") {
  const shared = ["shared"];
  const [first, second, other] = echo([shared, shared, ["shared"]]);
  print(first === second, first === other, first === shared);

  const ring: unknown[] = [1, 2];
  ring.push(ring);
  const ringBack = echo(ring);
  print(ringBack, ringBack[2] === ringBack, ringBack === ring);

  const table: Record<string, unknown> = { name: "table" };
  table["self"] = table;
  const tableBack = echo(table);
  print(tableBack, tableBack["self"] === tableBack);

  const [a, b] = [new Node("a"), new Node("b")];
  [a.next, b.next] = [b, a];
  const back = echo(a);
  print(back.name, back.next?.name, back.next?.next === back, back.next instanceof Node);

  // Two messages know nothing of each other.
  print(echo(shared) === echo(shared));
}
