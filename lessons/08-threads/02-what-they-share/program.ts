import { Process } from "multiprocessing";
import { Thread } from "threading";

const notes: string[] = [];

function write(text: string) {
  notes.push(text);
  print(text, notes);
}

if (__name__ === "__main__") {
  const a = new Process({ target: write, args: ["child"] });
  a.start();
  a.join();
  const b = new Thread({ target: write, args: ["thread"] });
  b.start();
  b.join();
  print("main", notes);
}
