import { ProcessPoolExecutor } from "concurrent.futures";
import { set_start_method } from "multiprocessing";

function attempt(call: () => Iterable<unknown>) {
  try {
    print([...call()]);
  } catch (e: any) {
    print(e.name, e);
  }
}

// Any: what is given is wrong on purpose.
const sizes: any[] = [0, -1, "2", null, 1.5];
const yes: any = true;

function double(x: number) {
  return 2 * x;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const executor = new ProcessPoolExecutor(1);
  for (const chunksize of sizes) attempt(() => executor.map(double, [1, 2], { chunksize }));
  attempt(() => executor.map(double, [], { chunksize: 1.5 }));
  attempt(() => executor.map(double, [], { chunksize: yes }));
  executor.shutdown();
  attempt(() => executor.map(double, [1]));
  // There is nothing to schedule.
  attempt(() => executor.map(double, []));
  attempt(() => executor.map(double, [], { chunksize: 0 }));
}
