import { Condition, Process, Semaphore, set_start_method } from "multiprocessing";

function sleeper(condition: Condition, asleep: Semaphore, awake: Semaphore) {
  with_(condition, () => {
    asleep.release();
    condition.wait();
    awake.release();
  });
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [condition, asleep, awake] = [new Condition(), new Semaphore(0), new Semaphore(0)];
  const children = [...range(4)].map(
    () => new Process({ target: sleeper, args: [condition, asleep, awake] }),
  );
  for (const child of children) child.start();
  for (const _ of children) asleep.acquire();
  with_(condition, () => {
    // Whoever said so still had the lock, so now all of them wait.
    print(condition, awake.get_value());
    condition.notify();
  });
  print(awake.acquire(), awake.acquire({ timeout: 0.02 }));
  with_(condition, () => condition.notify(2));
  print(awake.acquire(), awake.acquire(), awake.acquire({ timeout: 0.02 }));
  with_(condition, () => condition.notify_all());
  for (const child of children) child.join();
  print(awake.get_value(), condition);
}
