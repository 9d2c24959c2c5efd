import { Pipe, Process, set_start_method } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

function endsAtOnce(conn: Connection) {
  conn.send("here");
}

if (__name__ === "__main__") {
  set_start_method("spawn");

  // Nothing was left unread.
  let [a, b] = Pipe();
  a.send(1);
  b.recv();
  b.close();
  attempt(() => a.recv());

  // Said once, and after what had come before.
  [a, b] = Pipe();
  b.send("last words");
  a.send(1);
  b.close();
  print(a.poll());
  attempt(() => a.recv());
  print(a.poll());
  attempt(() => a.recv());
  attempt(() => a.recv());
  attempt(() => a.send(2));

  // Bytes as well as objects.
  [a, b] = Pipe();
  a.send_bytes(new Uint8Array(5));
  b.close();
  attempt(() => a.recv_bytes());
  attempt(() => a.recv_bytes());

  // By a process that ends.
  [a, b] = Pipe();
  a.send("for nobody");
  const p = new Process({ target: endsAtOnce, args: [b] });
  p.start();
  b.close();
  p.join();
  attempt(() => a.recv());
  attempt(() => a.recv());
  attempt(() => a.recv());
}
