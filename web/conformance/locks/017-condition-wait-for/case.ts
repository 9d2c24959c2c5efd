import { Condition, Process, Value, set_start_method } from "multiprocessing";

function count_up(condition: Condition, number: { value: number }) {
  for (const _ of range(4)) {
    with_(condition, () => {
      number.value += 1;
      condition.notify();
      // The parent says when to go on.
      condition.wait_for(() => number.value % 10 === 0);
    });
  }
  with_(condition, () => {
    number.value = -1;
    condition.notify();
  });
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const condition = new Condition();
  const number = new Value("i", 0, { lock: false });
  const child = new Process({ target: count_up, args: [condition, number] });
  child.start();
  with_(condition, () => {
    for (const _ of range(4)) {
      print(
        condition.wait_for(() => number.value % 10 === 1),
        number.value,
      );
      number.value += 9;
      condition.notify();
    }
    print(
      condition.wait_for(() => number.value < 0, 10),
      number.value,
    );
    print(condition.wait_for(() => number.value > 0, { timeout: 0.02 }));
    print(
      condition.wait_for(() => 0, 0),
      condition.wait_for(() => null, 0),
    );
  });
  child.join();
  print(child.exitcode, condition);
}
