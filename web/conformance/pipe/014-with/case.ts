import { Pipe } from "multiprocessing";

if (__name__ === "__main__") {
  const [a, b] = Pipe();
  with_(a, (same) => {
    with_(b, () => {
      print(same === a);
      a.send(1729);
      print(b.recv(), a.closed, b.closed);
    });
  });
  print(a.closed, b.closed);
  try {
    a.recv();
  } catch (e: any) {
    if (!(e instanceof OSError)) throw e;
    print(e.name, e);
  }
  print(a);
}
