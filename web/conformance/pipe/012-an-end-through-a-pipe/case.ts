import { Pipe, Process, set_start_method } from "multiprocessing";

type End = ReturnType<typeof Pipe>[0];

function answer(line: End) {
  const end = line.recv() as End;
  end.send("over the new line");
  end.close();
  line.send("done");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [line, far] = Pipe();
  const p = new Process({ target: answer, args: [far] });
  p.start();
  const [mine, yours] = Pipe();
  line.send(yours);
  print(mine.recv());
  print(line.recv());
  yours.close();
  try {
    mine.recv();
  } catch (e: any) {
    if (!(e instanceof EOFError)) throw e;
    print(e.name);
  }
  p.join();
}
