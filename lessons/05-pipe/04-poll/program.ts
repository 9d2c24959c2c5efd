import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

function answer(end: Connection) {
  time.sleep(2.5);
  end.send("here I am");
}

if (__name__ === "__main__") {
  const [mine, theirs] = Pipe();
  const p = new Process({ target: answer, args: [theirs] });
  p.start();
  while (!mine.poll(1)) {
    print("nothing yet");
  }
  print("poll:", mine.poll());
  print("recv:", mine.recv());
  print("poll:", mine.poll());
}
