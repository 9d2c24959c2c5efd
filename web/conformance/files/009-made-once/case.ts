import os from "os";
import { Process, set_start_method } from "multiprocessing";

function work(name: string) {
  try {
    with_(open("lock", "x"), (file) => file.write(name));
    print("made it");
  } catch (e) {
    if (!(e instanceof FileExistsError)) throw e;
    open(`late ${name}`, "w").close();
    if (e.message !== "[Errno 17] File exists: 'lock'" || e.errno !== 17)
      throw new AssertionError(e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const children = [..."abc"].map((name) => new Process({ target: work, args: [name] }));
  for (const child of children) child.start();
  for (const child of children) child.join();
  print(os.listdir().filter((name) => name.startsWith("late")).length);
  print(os.path.getsize("lock"), os.path.exists("lock"));
  os.remove("lock");
  print(os.path.exists("lock"));
}
