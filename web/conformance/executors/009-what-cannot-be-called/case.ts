import { ProcessPoolExecutor, ThreadPoolExecutor } from "concurrent.futures";
import { get_context } from "multiprocessing";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

function double(n: number) {
  return 2 * n;
}

// Any: what is given is wrong on purpose.
const five: any = 5;
const nothing: any = null;
const text: any = "f";

if (__name__ === "__main__") {
  // The context by its place, as the last argument.
  const context = get_context("spawn");
  const makers = [() => new ProcessPoolExecutor(1, context), () => new ThreadPoolExecutor(1)];
  for (const make of makers) {
    with_(make(), (executor: ProcessPoolExecutor | ThreadPoolExecutor) => {
      attempt("none at all:", () => (executor as any).submit());
      attempt("a number:", () => executor.submit(five).result());
      attempt("nothing:", () => executor.submit(nothing).result());
      attempt("text for each:", () => [...executor.map(text, [1, 2])]);
      attempt("a function:", () => executor.submit(double, 4).result());
    });
  }
  attempt("text:", () => new ProcessPoolExecutor(text));
}
