import { Thread } from "threading";
import sys from "sys";

function climb(name: string) {
  for (const floor of range(1, 4)) {
    for (const step of range(40)) {
    }
    print(name, "is on floor", floor);
  }
}

print("in turns of", sys.getswitchinterval(), "s");
for (const name of ["Ann", "Ben", "Cleo"]) {
  new Thread({ target: climb, args: [name], name }).start();
}
