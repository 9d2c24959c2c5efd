import { Thread } from "threading";

let n = 0;

function count() {
  for (const i of range(3)) {
    n += 1;
  }
}

const ann = new Thread({ target: count, name: "Ann" });
const ben = new Thread({ target: count, name: "Ben" });
ann.start();
ben.start();
ann.join();
ben.join();
print("n is", n);
