// One place, two that fill it and two that empty it, by one Condition. What was put in is taken out, once.
import { Condition, Process, RawValue } from "multiprocessing";

const ROUNDS = 60;

function fill(place: Condition, content: RawValue<number>) {
  for (const number of range(1, ROUNDS + 1)) {
    with_(place, () => {
      place.wait_for(() => content.value === 0);
      content.value = number;
      place.notify_all();
    });
  }
}

function empty(place: Condition, content: RawValue<number>, sum: RawValue<number>) {
  for (const _ of range(ROUNDS)) {
    with_(place, () => {
      while (content.value === 0) place.wait();
      sum.value += content.value;
      content.value = 0;
      place.notify_all();
    });
  }
}

if (__name__ === "__main__") {
  const place = new Condition();
  const content = new RawValue("i", 0);
  const sum = new RawValue("i", 0);
  const processes = [...range(2)].flatMap(() => [
    new Process({ target: fill, args: [place, content] }),
    new Process({ target: empty, args: [place, content, sum] }),
  ]);
  for (const process of processes) process.start();
  for (const process of processes) process.join();
  print(sum.value === ROUNDS * (ROUNDS + 1) ? "ok" : `sum ${sum.value}`);
}
