import { Process, set_start_method } from "multiprocessing";

class Greeter {
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  greet() {
    print("hello,", this.name);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const greeter = new Greeter("Anna");
  const p = new Process({ target: greeter.greet.bind(greeter) });
  try {
    p.start();
    p.join();
    print(p.exitcode);
  } catch (e: any) {
    print(e.name);
  }
}
