import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

function talk(sender: Connection) {
  sender.send("hello");
  time.sleep(0.5);
  try {
    print("child:  got", sender.recv());
  } catch (error) {
    print("child: ", error);
  }
}

if (__name__ === "__main__") {
  const [receiver, sender] = Pipe({ duplex: false });
  new Process({ target: talk, args: [sender] }).start();
  print("parent: got", receiver.recv());
  try {
    receiver.send("hello to you");
  } catch (error) {
    print("parent:", error);
  }
}
