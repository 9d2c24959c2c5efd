// Taking and giving back a lock that nobody else wants.
import type { Bench } from "./bench-page.ts";
import { contestTable, nanoseconds } from "./contest.ts";

const PROGRAM = `import { Lock } from "multiprocessing";
import time from "time";

if (__name__ === "__main__") {
  const lock = new Lock();
  let count = 0;
  for (const round of range(30)) {
    const begun = time.perf_counter();
    for (let i = 0; i < 20000; i++) {
      lock.acquire();
      count++;
      lock.release();
    }
    const took = time.perf_counter() - begun;
    if (round >= 10) print("sample", took / 20000);
  }
  if (count !== 600000 || !lock.acquire(false) || lock.acquire(false)) throw new Error("no lock");
}
`;

export async function measureLock(bench: Bench): Promise<string> {
  const rows = await contestTable(bench, "uncontended lock", [
    {
      contest: "lock",
      title: "acquire and release",
      show: nanoseconds,
      ours: "**Many Hands**, `Lock`, blocking",
      program: PROGRAM,
    },
  ]);
  return `${rows}\n| comlink, workerpool, threads.js, coincident | have no locks |  |`;
}
