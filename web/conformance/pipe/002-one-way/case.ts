import { Pipe } from "multiprocessing";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

if (__name__ === "__main__") {
  const [reader, writer] = Pipe({ duplex: false });
  print(reader.readable, reader.writable, writer.readable, writer.writable);
  print(writer.send(1), reader.recv());
  attempt(() => reader.send(2));
  attempt(() => writer.recv());
  attempt(() => writer.poll());
  attempt(() => reader.send_bytes(Uint8Array.of(50)));
  attempt(() => writer.recv_bytes());
  const [one, other] = Pipe(true);
  print(one.readable, one.writable, other.readable, other.writable);
  one.send("a");
  other.send("b");
  print(one.recv(), other.recv());
}
