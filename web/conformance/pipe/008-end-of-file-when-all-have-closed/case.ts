import { Pipe, Process, set_start_method } from "multiprocessing";

type End = ReturnType<typeof Pipe>[0];

function listen(reader: End) {
  let count = 0;
  try {
    while (true) {
      reader.recv();
      count += 1;
    }
  } catch (e) {
    if (!(e instanceof EOFError)) throw e;
    print("heard", count);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [reader, writer] = Pipe(false);
  const p = new Process({ target: listen, args: [reader] });
  p.start();
  reader.close();
  for (const number of range(5)) writer.send(number);
  writer.close();
  p.join();
  print(p.exitcode);
}
