import { Pool, Process, set_start_method } from "multiprocessing";

function fail(group: Error) {
  throw group;
}

// What is given is wrong on purpose.
function check(...given: any[]) {
  const Group: any = ExceptionGroup;
  try {
    print([new Group(...given)]);
  } catch (e: any) {
    print(e.name, e);
  }
}

function raised() {
  const causes: Error[] = [];
  for (const error of [new ValueError("bad"), new KeyError("key")]) {
    try {
      throw error;
    } catch (e: any) {
      causes.push(e);
    }
  }
  return causes;
}

function nested() {
  const [bad, key] = raised();
  const inner = new ExceptionGroup("inner", [bad, new TypeError("wrong")]);
  throw new ExceptionGroup("outer", [key, inner]);
}

function many() {
  throw new ExceptionGroup(
    "many",
    [...range(17)].map((n) => new ValueError(n)),
  );
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const group = new ExceptionGroup("two", [
    new ValueError(1),
    new ExceptionGroup("in", [new KeyError("k"), new ValueError(2)]),
  ]);
  print(group, [group], group.message, group.exceptions.length);
  print(group instanceof Exception, group instanceof BaseExceptionGroup);
  print(group.split(ValueError));
  print(group.split(OSError));
  print([group.subgroup((e: Error) => e instanceof KeyError)]);
  print([group.subgroup([KeyError, OSError])]);
  print(group.subgroup(ExceptionGroup) === group);
  check("one");
  check(5, [new ValueError()]);
  check("none", []);
  check("none", 5);
  check("odd", [new ValueError(), 5]);
  check("base", [new KeyboardInterrupt()]);
  with_(new Pool(1), (pool: Pool) => {
    try {
      pool.apply(fail, [group]);
    } catch (e) {
      if (e instanceof ExceptionGroup) print([e]);
    }
  });
  for (const target of [nested, many]) {
    const p = new Process({ target });
    p.start();
    p.join();
  }
}
