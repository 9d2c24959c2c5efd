import { Pipe } from "multiprocessing";

function attempt(what: string, call: () => unknown) {
  try {
    print(what, call());
  } catch (e: any) {
    print(what, e.name, e);
  }
}

if (__name__ === "__main__") {
  const [one, other] = Pipe();
  print(one.closed, one.fileno() !== other.fileno());
  one.close();
  print(one.closed, other.closed);
  attempt("close", () => one.close());
  attempt("send", () => one.send(1));
  attempt("recv", () => one.recv());
  attempt("poll", () => one.poll());
  attempt("fileno", () => one.fileno());
  attempt("send bytes", () => one.send_bytes(Uint8Array.of(49)));
  attempt("recv bytes", () => one.recv_bytes());
  attempt("readable", () => one.readable);
}
