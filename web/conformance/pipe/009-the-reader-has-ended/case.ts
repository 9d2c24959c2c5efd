import { Pipe, Process, set_start_method } from "multiprocessing";

type End = ReturnType<typeof Pipe>[0];

function hear_one(reader: End) {
  print("heard", reader.recv());
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [reader, writer] = Pipe(false);
  const p = new Process({ target: hear_one, args: [reader] });
  p.start();
  reader.close();
  writer.send("hello");
  p.join();
  try {
    writer.send("anybody?");
  } catch (e: any) {
    if (!(e instanceof BrokenPipeError)) throw e;
    print(e.name, e, e.errno);
  }
}
