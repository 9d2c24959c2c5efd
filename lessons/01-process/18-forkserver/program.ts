import { get_context } from "multiprocessing";
import os from "os";

let note = "as written";
print("reading the file as", __name__);

function child() {
  print("child finds the note", note);
  print("child was started by", os.getppid());
}

if (__name__ === "__main__") {
  note = "changed by main";
  print("main is", os.getpid());
  const Process = get_context("forkserver").Process;
  const p = new Process({ target: child });
  p.start();
  p.join();
}
