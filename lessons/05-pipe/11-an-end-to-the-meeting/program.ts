import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

function talk(name: string, sender: Connection) {
  for (const i of range(3)) {
    time.sleep(0.5);
    sender.send(`${name} makes point ${i + 1}`);
  }
}

if (__name__ === "__main__") {
  const pipes = {
    Ann: Pipe({ duplex: false }),
    Bob: Pipe({ duplex: false }),
  };
  for (const [name, [, sender]] of Object.entries(pipes)) {
    const args: [string, Connection] = [name, sender];
    const p = new Process({ target: talk, args });
    p.start();
  }
  for (const [receiver] of Object.values(pipes)) {
    while (true) {
      print(receiver.recv());
    }
  }
  print("the meeting is over");
}
