import { Pipe } from "multiprocessing";

function attempt(what: string, call: () => unknown) {
  try {
    print(what, call());
  } catch (e: any) {
    print(what, e.name, [e.message]);
  }
}

if (__name__ === "__main__") {
  let [reader, writer] = Pipe(false);
  writer.send("left");
  print(writer.close());
  attempt("poll", () => reader.poll());
  attempt("recv", () => reader.recv());
  attempt("poll", () => reader.poll());
  attempt("recv", () => reader.recv());
  attempt("recv", () => reader.recv());

  [reader, writer] = Pipe(false);
  reader.close();
  attempt("send", () => writer.send(1));

  const [one, other] = Pipe();
  other.send("left");
  other.close();
  attempt("recv", () => one.recv());
  attempt("recv", () => one.recv());
  attempt("send", () => one.send(1));
}
