import { type Future, ProcessPoolExecutor } from "concurrent.futures";
import { current_process, get_context } from "multiprocessing";

function work(n: number) {
  if (n === 0) throw new ValueError("nothing");
  return n;
}

function note(future: Future<number>) {
  const error = future.exception();
  print(error ? error : future.result(), future.done(), current_process().name);
}

if (__name__ === "__main__") {
  const executor = new ProcessPoolExecutor(1, { mp_context: get_context("spawn") });
  const [first, second] = [executor.submit(work, 1), executor.submit(work, 0)];
  print(first.result(), second.exception());
  // One that is done already calls back at once.
  print(first.add_done_callback(note));
  second.add_done_callback(note);
  const third = executor.submit(work, 3);
  third.add_done_callback(note);
  executor.shutdown();
  print("after shutdown", third.result());
}
