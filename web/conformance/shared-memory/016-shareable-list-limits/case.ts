import { Process, set_start_method } from "multiprocessing";
import { ShareableList } from "multiprocessing.shared_memory";

function put(things: ShareableList, index: number, value: string | number) {
  things[index] = value;
}

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

function double(things: ShareableList) {
  for (const [i, n] of [...things].entries()) {
    things[i] = typeof n === "string" ? n.repeat(2) : Number(n) * 2;
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const things = new ShareableList([1, "seven..", 2.25]);
  attempt("read too far:", () => things[3]);
  attempt("write too far:", () => put(things, 3, 0));
  attempt("too long:", () => put(things, 1, "a text that is longer"));
  attempt("long enough:", () => put(things, 1, "12345678"));
  attempt("not there:", () => things.index(99));
  attempt("nobody like it:", () => things.index("99"));
  attempt("too long in two bytes each:", () => put(things, 1, "äöüÄÖ"));
  things[1] = "abcd";
  print([...things]);
  const child = new Process({ target: double, args: [things] });
  child.start();
  child.join();
  print(child.exitcode, [...things]);
  things.shm.close();
  things.shm.unlink();
}
