import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

function talk(sender: Connection) {
  for (const word of ["one", "two", "three"]) {
    time.sleep(0.5);
    sender.send(word);
  }
}

if (__name__ === "__main__") {
  const [receiver, sender] = Pipe({ duplex: false });
  new Process({ target: talk, args: [sender] }).start();
  sender.close();
  try {
    while (true) print("heard", receiver.recv());
  } catch (e) {
    if (!(e instanceof EOFError)) throw e;
    print("nobody is left to talk");
  }
}
