import { Process } from "multiprocessing";
import time from "time";

function look(letters: string[]) {
  time.sleep(0.5);
  print("child: ", letters);
}

if (__name__ === "__main__") {
  const letters = ["a"];
  const p = new Process({ target: look, args: [letters] });
  letters.push("b");
  p.start();
  letters.push("c");
  print("parent:", letters);
  p.join();
}
