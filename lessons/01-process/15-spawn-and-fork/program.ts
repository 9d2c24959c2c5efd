import { get_context } from "multiprocessing";

let note = "as written";
print("reading the file as", __name__);

function child(method: string) {
  print(method, "child finds the note", note);
}

function start(method: "spawn" | "fork") {
  const Process = get_context(method).Process;
  const p = new Process({ target: child, args: [method] });
  p.start();
  p.join();
}

if (__name__ === "__main__") {
  note = "changed by main";
  start("spawn");
  start("fork");
}
