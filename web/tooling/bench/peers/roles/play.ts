// Gives roles to workers and waits for the one whose result counts. Page.
import roleUrl from "./role-worker.ts?worker&url";
import type { RoleName, Roles } from "./roles.ts";

/** A role with its input, typed as the role itself is. */
export type Part = {
  [Name in RoleName]: readonly [Name, Parameters<Roles[Name]>[0], Transferable[]?];
}[RoleName];

/** Plays all parts at once, each in a worker of its own. The first one posts its times; then all workers end. */
export async function play(...parts: readonly Part[]): Promise<number[]> {
  const workers = parts.map(() => new Worker(roleUrl, { type: "module" }));
  try {
    return await new Promise((resolve, reject) => {
      for (const [index, [role, input, transfer = []]] of parts.entries()) {
        const worker = workers[index];
        if (!worker) throw new Error("A part without a worker");
        worker.onerror = ({ message }) => reject(new Error(message));
        // The others' results are nothing.
        if (index === 0) worker.onmessage = ({ data }: MessageEvent<number[]>) => resolve(data);
        worker.postMessage([role, input], transfer);
      }
    });
  } finally {
    for (const worker of workers) worker.terminate();
  }
}
