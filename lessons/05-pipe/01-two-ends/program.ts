import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

function talk(end: Connection) {
  for (const word of ["one", "two", "three", "END"]) {
    end.send(word);
  }
  print("child:  all sent");
}

if (__name__ === "__main__") {
  const [mine, theirs] = Pipe();
  new Process({ target: talk, args: [theirs] }).start();
  time.sleep(1);
  let word = mine.recv();
  while (word !== "END") {
    print("parent:", word);
    time.sleep(0.5);
    word = mine.recv();
  }
}
