import { Barrier, Pipe, Process } from "multiprocessing";
import { BaseManager } from "multiprocessing.managers";
import { SharedMemory } from "multiprocessing.shared_memory";

class Own extends Process {}

// Any: it is set whatever it is.
function attempt(thing: any, name: string) {
  try {
    thing[name] = 1;
    print("set");
  } catch (e) {
    if (e instanceof AttributeError) print(e.name, e);
  }
}

if (__name__ === "__main__") {
  attempt(new Process(), "pid");
  attempt(new Process(), "exitcode");
  attempt(new Own(), "sentinel");
  const [here, there] = Pipe();
  attempt(here, "closed");
  attempt(there, "readable");
  attempt(new Barrier(2), "parties");
  attempt(new Barrier(2), "broken");
  attempt(new BaseManager(), "address");
  const block = new SharedMemory({ create: true, size: 1 });
  attempt(block, "name");
  attempt(block, "size");
  attempt(block, "buf");
  block.close();
  block.unlink();
  // What is no property of the class can be set.
  attempt(new Process(), "colour");
}
