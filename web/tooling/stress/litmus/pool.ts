// Workers of a pool are killed at any moment, and the pool is terminated. What comes back is right and comes once, no
// worker is left; while nobody is killed, all comes back.
import { Pool, TimeoutError, active_children } from "multiprocessing";
import random from "random";
import time from "time";

const TASKS = 50;

function square(n: number) {
  return n * n;
}

/** Hands in tasks, kills a worker after each of some moments: how many results came back. */
function play(pool: Pool, kills: number): number {
  const came = new Set<number>();
  const callback = (result: number) => {
    if (came.has(result)) throw new RuntimeError(`${result} came twice`);
    came.add(result);
  };
  const results = Array.from(range(TASKS), (n) => pool.apply_async(square, [n], { callback }));
  for (const _ of range(kills)) {
    time.sleep(random.random() * 0.01);
    const victims = active_children();
    const victim = victims[random.randrange(victims.length)];
    if (random.random() < 0.5) victim.kill();
    else victim.terminate();
  }
  let patience = kills === 0 ? 10 : 0.2;
  let right = 0;
  results.forEach((result, n) => {
    try {
      if (result.get(patience) !== n * n) throw new RuntimeError(`${n} came back wrong`);
      right += 1;
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      patience = 0;
    }
  });
  if (came.size < right) throw new RuntimeError("a result without its callback");
  return right;
}

if (__name__ === "__main__") {
  for (const round of range(5)) {
    const kills = round % 3;
    const pool = new Pool(3);
    const back = play(pool, kills);
    if (kills === 0 && back < TASKS) throw new RuntimeError(`${TASKS - back} were lost`);
    // Once more, with work to do still.
    if (random.random() < 0.5) pool.map_async(square, range(1000), { chunksize: 1 });
    pool.terminate();
    pool.join();
    if (active_children().length > 0) throw new RuntimeError("a worker is left");
  }
  print("ok");
}
