import { Pipe, Process, set_start_method } from "multiprocessing";

type End = ReturnType<typeof Pipe>[0];

function first_listen(end: End) {
  print("heard", end.recv());
  end.send("an answer");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [own, other] = Pipe();
  const p = new Process({ target: first_listen, args: [other] });
  p.start();
  print("never said", own.recv());
  own.send("a question");
}
