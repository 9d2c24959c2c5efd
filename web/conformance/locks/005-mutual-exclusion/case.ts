import { Lock, Process, RawValue, set_start_method } from "multiprocessing";

function add(lock: Lock, total: RawValue<number>, times: number) {
  for (const _ of range(times)) {
    with_(lock, () => {
      const before = total.value;
      total.value = before + 1;
    });
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new Lock();
  const total = new RawValue("i", 0);
  const children = [...range(3)].map(() => new Process({ target: add, args: [lock, total, 1000] }));
  for (const child of children) child.start();
  for (const child of children) child.join();
  print(
    total.value,
    children.map((child) => child.exitcode),
  );
}
