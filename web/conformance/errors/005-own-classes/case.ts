import { Process, set_start_method } from "multiprocessing";

class Spoiled extends ValueError {
  days: number;

  constructor(what: string, days: number) {
    super(`${what} since ${days} days`);
    this.days = days;
  }
}

function check(what: string) {
  throw new Spoiled(what, 3);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  try {
    check("milk");
  } catch (e: any) {
    print(e.name, e, e.days, e instanceof Spoiled, e instanceof KeyError);
  }
  const p = new Process({ target: check, args: ["eggs"] });
  p.start();
  p.join();
  check("cheese");
}
