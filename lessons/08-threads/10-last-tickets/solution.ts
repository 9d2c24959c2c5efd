import { Lock, Thread } from "threading";
import time from "time";

let tickets = 3;
const happy: string[] = [];
const lock = new Lock();

function sell(name: string) {
  with_(lock, () => {
    if (tickets > 0) {
      time.sleep(0.2);
      tickets -= 1;
      happy.push(name);
    }
  });
}

const people = ["Ann", "Ben", "Cleo", "Dora", "Emil"];
const crowd = people.map((one) =>
  new Thread({ target: sell, args: [one] }));
for (const one of crowd) {
  one.start();
}
for (const one of crowd) {
  one.join();
}
print("sold:", happy.length, "left:", tickets);
