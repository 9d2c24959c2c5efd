import {
  Barrier,
  BoundedSemaphore,
  Condition,
  Event,
  Lock,
  Pipe,
  Pool,
  RLock,
  Semaphore,
  set_start_method,
} from "multiprocessing";

function use(_thing: unknown) {}

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof RuntimeError) print(label, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    for (const kind of [Lock, RLock, Semaphore, BoundedSemaphore]) {
      attempt("apply:", () => pool.apply(use, [new kind()]));
    }
    attempt("map:", () => pool.map(use, [new Event()]));
    attempt("condition:", () => pool.apply(use, [new Condition()]));
    attempt("barrier:", () => pool.apply(use, [new Barrier(2)]));
  });
  const [reader, writer] = Pipe();
  attempt("send:", () => writer.send([new Lock()]));
  writer.send("fine");
  print(reader.recv());
}
