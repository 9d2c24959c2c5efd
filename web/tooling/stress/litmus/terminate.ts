// A process that makes pipes, queues and locks of its own is ended at any moment: join() sees its end, and whoever
// reads what it alone wrote comes to the end of the file.
import { Lock, Pipe, Process, Queue } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import random from "random";
import time from "time";

function be_busy(writer: Connection) {
  for (let number = 0; ; number++) {
    const [here, there] = Pipe();
    const queue = new Queue<number>();
    queue.put(number);
    with_(new Lock(), () => here.send(queue.get()));
    writer.send(there.recv());
    for (const end of [here, there]) end.close();
  }
}

function read_all(reader: Connection) {
  try {
    for (let next = 0; ; next++) if (reader.recv() !== next) throw new RuntimeError("one was lost");
  } catch (error) {
    if (!(error instanceof EOFError)) throw error;
  }
}

if (__name__ === "__main__") {
  for (const _ of range(5)) {
    const [reader, writer] = Pipe(false);
    const process = new Process({ target: be_busy, args: [writer] });
    process.start();
    writer.close();
    time.sleep(random.random() * 0.03);
    process.terminate();
    read_all(reader);
    process.join();
    if (process.exitcode !== -15) throw new RuntimeError(`exit code ${process.exitcode}`);
    reader.close();
  }
  print("ok");
}
