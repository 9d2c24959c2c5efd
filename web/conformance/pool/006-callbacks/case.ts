import { Pool, current_process, set_start_method } from "multiprocessing";

function half(n: number) {
  if (n % 2) throw new ValueError(`${n} is odd`);
  return n / 2;
}

function note(value: unknown) {
  print("callback", [value], current_process().name);
}

function complain(error: unknown) {
  print("error_callback", [error], current_process().name);
}

function outcome(result: { wait(): void; successful(): boolean }) {
  result.wait();
  print("successful", result.successful());
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    const both = { callback: note, error_callback: complain };
    outcome(pool.apply_async(half, [8], {}, both));
    outcome(pool.apply_async(half, [7], {}, both));
    outcome(pool.map_async(half, [2, 4, 6], both));
    outcome(pool.map_async(half, [2, 3, 5], 1, note, complain));
    outcome(pool.starmap_async(half, [[10], [12]], { callback: note }));
    outcome(pool.apply_async(half, [9], {}, { callback: note }));
  });
}
