import { Pipe, Process, set_start_method } from "multiprocessing";

type End = ReturnType<typeof Pipe>[0];

function echo(end: End) {
  let message: unknown;
  while ((message = end.recv()) !== "stop") end.send([message, message]);
  end.close();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [own, other] = Pipe();
  const p = new Process({ target: echo, args: [other] });
  p.start();
  for (const message of [1, "two", null, [2.25], { a: [true, null] }]) {
    print(own.send(message), own.recv());
  }
  own.send("stop");
  p.join();
  print(p.exitcode);
}
