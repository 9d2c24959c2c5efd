import { get_context } from "multiprocessing";

print("reading the file as", __name__);

function hello() {
  print("hello from the child");
}

const Process = get_context("spawn").Process;
const p = new Process({ target: hello });
p.start();
p.join();
print("exit code:", p.exitcode);
