import { ProcessPoolExecutor } from "concurrent.futures";
import { active_children, get_context } from "multiprocessing";

function double(n: number) {
  return 2 * n;
}

function attempt(label: string, call: () => unknown) {
  try {
    call();
    print(label, "fine");
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

// Any: what is given is wrong on purpose.
const text: any = "text";

if (__name__ === "__main__") {
  const context = get_context("spawn");
  attempt("no workers:", () => new ProcessPoolExecutor(0));
  attempt("less than none:", () => new ProcessPoolExecutor({ max_workers: -1 }));
  attempt("initializer:", () => new ProcessPoolExecutor(1, context, text));
  const executor = new ProcessPoolExecutor(2, { mp_context: context });
  print("before the first task:", active_children().length);
  const futures = [...range(4)].map((n) => executor.submit(double, n));
  attempt("shutdown:", () => executor.shutdown());
  print(
    futures.map((future) => future.result()),
    active_children(),
  );
  attempt("submit:", () => executor.submit(double, 1));
  attempt("map:", () => executor.map(double, [1]));
  attempt("shutdown again:", () => executor.shutdown({ wait: true }));
}
