import { Process } from "multiprocessing";

function climb(name: string) {
  for (const floor of range(1, 5)) {
    for (const step of range(1000)) {
    }
    print(name, "is on floor", floor);
  }
}

if (__name__ === "__main__") {
  for (const name of ["Ann", "Ben"]) {
    new Process({
      target: climb, args: [name], name,
    }).start();
  }
}
