import { Pipe, Process, set_start_method } from "multiprocessing";

type End = ReturnType<typeof Pipe>[0];

function listen(reader: End, writer: End) {
  try {
    while (true) print("heard", reader.recv());
  } catch (e) {
    if (!(e instanceof EOFError)) throw e;
    print("never said");
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [reader, writer] = Pipe(false);
  const p = new Process({ target: listen, args: [reader, writer] });
  p.start();
  writer.send("one");
  writer.close();
  p.join();
}
