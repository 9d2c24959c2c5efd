import asyncio from "asyncio";
import { ProcessPoolExecutor, ThreadPoolExecutor } from "concurrent.futures";
import { get_context } from "multiprocessing";

function square(n: number) {
  return n * n;
}

function fail(text: string) {
  throw new ValueError(text);
}

async function attempt(awaitable: PromiseLike<unknown>) {
  try {
    print(await awaitable);
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

async function main() {
  const loop = asyncio.get_running_loop();
  await attempt(loop.run_in_executor(null, square, 3));
  await attempt(loop.run_in_executor(null, fail, "in a thread"));
  {
    using pool = new ThreadPoolExecutor(2);
    await attempt(
      asyncio.gather(...[...range(4)].map((n) => loop.run_in_executor(pool, square, n))),
    );
    await attempt(loop.run_in_executor(pool, fail, "in a thread of a pool"));
  }
  const pool = new ProcessPoolExecutor(2, { mp_context: get_context("spawn") });
  await attempt(asyncio.gather(...[...range(4)].map((n) => loop.run_in_executor(pool, square, n))));
  await attempt(loop.run_in_executor(pool, fail, "in a process"));
  pool.shutdown();
  try {
    loop.run_in_executor(pool, square, 1);
  } catch (e) {
    if (e instanceof RuntimeError) print(e);
  }
}

if (__name__ === "__main__") {
  await asyncio.run(main());
}
