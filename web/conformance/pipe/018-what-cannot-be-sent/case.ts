import { Pipe } from "multiprocessing";

class Notes {
  read: () => number;

  constructor() {
    this.read = () => 1;
  }
}

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

function main() {
  function local() {}

  const [a, b] = Pipe();
  attempt(() => a.send(local));
  attempt(() => a.send([1, { f: local }]));
  attempt(() => a.send(new Notes()));
  print(b.poll());
  a.send(main);
  print(b.recv() === main);
  a.send(Notes);
  print(b.recv() === Notes);
}

if (__name__ === "__main__") {
  main();
}
