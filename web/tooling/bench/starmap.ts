// Two hundred arrays of ten thousand numbers through a pool of two, as copies: the caller keeps its own. All are timed
// from their eleventh round on, when engines have seen what is done again and again.
import type { Bench } from "./bench-page.ts";
import { contestTable, milliseconds } from "./contest.ts";

const PROGRAM = `import { Pool } from "multiprocessing";
import time from "time";

function ends(data: Float64Array) {
  return data[0] + data[data.length - 1];
}

if (__name__ === "__main__") {
  using pool = new Pool(2);
  const tasks = [...range(200)].map((n) => [Float64Array.from({ length: 10000 }, (_, i) => n + i)]);
  for (const round of range(30)) {
    const begun = time.perf_counter();
    const sums = pool.starmap(ends, tasks);
    const took = time.perf_counter() - begun;
    if (sums.length !== 200 || sums.some((sum, n) => sum !== 2 * n + 9999)) throw new Error("wrong sums");
    if (round >= 10) print("sample", took);
  }
  if (tasks[199][0][9999] !== 199 + 9999) throw new Error("the caller's data is gone");
}
`;

export function measureStarmap(bench: Bench): Promise<string> {
  return contestTable(bench, "200 arrays of 10,000 float64 to 2 workers", [
    {
      contest: "starmap",
      title: "all of them",
      show: milliseconds,
      ours: "**Many Hands**, `Pool.starmap`, copies",
      program: PROGRAM,
    },
  ]);
}
