import { Pipe } from "multiprocessing";

if (__name__ === "__main__") {
  const [reader, writer] = Pipe(false);
  for (const letter of "ab") writer.send(letter.repeat(20_000));
  print("both fit");
  writer.send("c".repeat(60_000));
  print("never said", reader.recv());
}
