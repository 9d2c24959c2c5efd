// Runs workers of a stress test on one shared memory and waits for all of them.
import { Worker } from "node:worker_threads";
import { makeSharedObjects, ObjectTable } from "../../machines/real/shared/object-table.ts";
import { pageSection } from "../../machines/real/shared/section.ts";
import { store } from "../../machines/real/shared/slots.ts";
import { Header, SHARED_BYTES, Slot, SlotState } from "../../wire/shared-layout.ts";
import { workerCode } from "./worker-code.ts";

/**
 * Starts `count` workers with `data`, the numbers of what `make` makes, and a slot each; resolves with what each
 * reports at its end.
 */
export async function runWorkers(
  file: string,
  count: number,
  data: object,
  make: (objects: ObjectTable, words: Int32Array) => object = () => ({}),
): Promise<unknown[]> {
  const code = await workerCode(file);
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const words = new Int32Array(shared);
  Atomics.store(words, Header.ALIVE, count);
  for (let slot = 0; slot < count; slot++) store(words, slot, Slot.STATE, SlotState.RUNNING);
  const objects = makeSharedObjects();
  const made = make(new ObjectTable(objects, pageSection), words);
  const workers = Array.from(
    { length: count },
    (_, slot) =>
      new Worker(code, {
        eval: true,
        workerData: { ...data, ...made, ...objects, shared, slot, workers: count },
      }),
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
