import itertools from "itertools";
import { Pipe } from "multiprocessing";

const [here, there] = Pipe();

function attempt(label: string, value: unknown) {
  try {
    here.send(value);
    print(label, [...itertools.islice(there.recv() as Iterable<unknown>, 3)]);
  } catch (e) {
    if (e instanceof TypeError) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  attempt("count:", itertools.count(3));
  attempt("repeat:", itertools.repeat("x", 3));
  attempt("chain:", itertools.chain([1], [2], [3]));
  attempt("what they give:", [...itertools.chain([1], [2], [3])]);
}
