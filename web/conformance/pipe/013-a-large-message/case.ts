import { Pipe, Process, set_start_method } from "multiprocessing";

type End = ReturnType<typeof Pipe>[0];

function send(end: End) {
  end.send([...range(100_000)]);
  end.send_bytes(new Uint8Array(3_000_000).fill(120));
  end.send("small");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [own, other] = Pipe();
  const p = new Process({ target: send, args: [other] });
  p.start();
  const numbers = own.recv() as number[];
  print(
    numbers.length,
    numbers.reduce((a, b) => a + b),
  );
  const data = own.recv_bytes();
  print(data.length, data[0], data.at(-1));
  print(own.recv());
  p.join();
  print(p.exitcode);
}
