import { Pipe, Process, set_start_method } from "multiprocessing";
import { wait } from "multiprocessing.connection";

type End = ReturnType<typeof Pipe>[0];

function speak(writer: End, name: string) {
  for (const number of range(5)) writer.send([name, number]);
  writer.close();
}

/** null at the end of file. */
function next_message(reader: End): any {
  try {
    return reader.recv();
  } catch (e) {
    if (!(e instanceof EOFError)) throw e;
    return null;
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  let readers: End[] = [];
  for (const name of "abc") {
    const [reader, writer] = Pipe(false);
    readers.push(reader);
    new Process({ target: speak, args: [writer, name] }).start();
    writer.close();
  }
  const messages: any[] = [];
  while (readers.length > 0) {
    for (const reader of wait(readers) as End[]) {
      const message = next_message(reader);
      if (message === null) readers = readers.filter((one) => one !== reader);
      else messages.push(message);
    }
  }
  print([...messages].sort((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1)));
  for (const name of "abc") {
    print(messages.filter(([who]) => who === name).map(([, number]) => number));
  }
}
