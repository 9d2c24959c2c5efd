import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";

function hear(receiver: Connection) {
  print("child heard", receiver.recv());
}

if (__name__ === "__main__") {
  const [receiver, sender] = Pipe({ duplex: false });
  const p = new Process({ target: hear, args: [receiver] });
  p.start();
  receiver.close();
  sender.send("one");
  p.join();
  try {
    sender.send("two");
    print("sent two");
  } catch (e) {
    if (!(e instanceof BrokenPipeError)) throw e;
    print("nobody listens");
  }
}
