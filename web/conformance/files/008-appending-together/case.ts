import { Process, set_start_method } from "multiprocessing";

function work(name: string) {
  with_(open("log.txt", "a"), (file) => {
    for (const i of range(50)) {
      file.write(`${name} ${i}\n`);
      file.flush();
    }
  });
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const children = [..."ab"].map((name) => new Process({ target: work, args: [name] }));
  for (const child of children) child.start();
  for (const child of children) child.join();
  const lines = open("log.txt").readlines();
  print(lines.length, new Set(lines).size);
  for (const name of "ab") {
    const mine = lines.filter((line) => line.startsWith(name));
    print(mine.join("") === [...range(50)].map((i) => `${name} ${i}\n`).join(""));
  }
}
