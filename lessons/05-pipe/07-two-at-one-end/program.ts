import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

function shout(end: Connection, letter: number) {
  end.send_bytes(new Uint8Array(1_000_000).fill(letter));
}

if (__name__ === "__main__") {
  const [mine, theirs] = Pipe();
  for (const letter of [0x61, 0x62]) {
    const args: [Connection, number] = [theirs, letter];
    const p = new Process({ target: shout, args });
    p.daemon = true;
    p.start();
    time.sleep(0.5);
  }
  const message = mine.recv_bytes();
  print("length:", message.length);
  print("a:", message.filter((x) => x === 0x61).length);
  print("b:", message.filter((x) => x === 0x62).length);
}
