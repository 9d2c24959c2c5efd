import { Pipe } from "multiprocessing";

if (__name__ === "__main__") {
  const [a, b] = Pipe();
  print(b.poll());
  a.send_bytes(Uint8Array.of(97));
  a.send_bytes(new Uint8Array());
  a.send_bytes(Uint8Array.of(99, 100));
  a.send(["e"]);
  print(b.poll(), b.poll());
  print(b.recv_bytes(), b.poll(), b.recv_bytes(), b.recv_bytes(), b.recv(), b.poll());
}
