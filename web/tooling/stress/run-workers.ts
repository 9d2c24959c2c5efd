// Runs workers of a stress test on one shared memory and waits for all of them.
import { Worker } from "node:worker_threads";
import { SHARED_BYTES } from "../../wire/shared-layout.ts";
import { workerCode } from "./worker-code.ts";

/** Starts `count` workers with `data` and a slot each; resolves with what each reports at its end. */
export async function runWorkers(file: string, count: number, data: object): Promise<unknown[]> {
  const code = await workerCode(file);
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const workers = Array.from(
    { length: count },
    (_, slot) =>
      new Worker(code, { eval: true, workerData: { ...data, shared, slot, workers: count } }),
  );
  try {
    return await Promise.all(
      workers.map(
        (worker) =>
          new Promise<unknown>((resolve, reject) => {
            worker.once("message", resolve);
            worker.once("error", reject);
          }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
