import { Pipe, Process } from "multiprocessing";
import { Connection, wait } from "multiprocessing.connection";
import time from "time";

function talk(word: string, pause: number, out: Connection) {
  for (const _ of range(3)) {
    time.sleep(pause);
    out.send(word);
  }
}

if (__name__ === "__main__") {
  const ends = new Set<Connection>();
  const words = { tick: 0.6, tock: 1.5 };
  for (const [word, pause] of Object.entries(words)) {
    const [receiver, sender] = Pipe({ duplex: false });
    new Process({
      target: talk, args: [word, pause, sender],
    }).start();
    sender.close();
    ends.add(receiver);
  }
  while (ends.size > 0) {
    for (const end of wait(ends)) {
      try {
        print(end.recv());
      } catch (e) {
        if (!(e instanceof EOFError)) throw e;
        ends.delete(end);
      }
    }
  }
}
