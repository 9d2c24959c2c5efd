// Messages of every size go through a Pipe and come back as they were; the other end's close is its end of file.
import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";

function echo(connection: Connection) {
  try {
    for (;;) connection.send(connection.recv());
  } catch (error) {
    if (!(error instanceof EOFError)) throw error;
  }
}

if (__name__ === "__main__") {
  const [here, there] = Pipe();
  const child = new Process({ target: echo, args: [there] });
  child.start();
  there.close();
  for (const round of range(60)) {
    const sent = { round, text: "x".repeat((round * 3001) % 100_000) };
    here.send(sent);
    const { round: number, text } = here.recv() as typeof sent;
    if (number !== round || text !== sent.text) throw new RuntimeError(`round ${round} is broken`);
  }
  here.close();
  child.join();
  print("ok");
}
