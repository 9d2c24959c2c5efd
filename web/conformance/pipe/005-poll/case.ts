import { Pipe, Process, set_start_method } from "multiprocessing";
import time from "time";

type End = ReturnType<typeof Pipe>[0];

function send_late(writer: End) {
  time.sleep(0.1);
  writer.send("late");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [reader, writer] = Pipe(false);
  print(reader.poll(), reader.poll(0), reader.poll({ timeout: -1 }));
  const began = time.monotonic();
  print(reader.poll(0.1), time.monotonic() - began >= 0.09);
  writer.send_bytes(new Uint8Array());
  print(reader.poll(), reader.poll(null), reader.recv_bytes(), reader.poll());
  const p = new Process({ target: send_late, args: [writer] });
  p.start();
  print(reader.poll(null), reader.recv());
  p.join();
  writer.close();
  print(reader.poll(20));
}
