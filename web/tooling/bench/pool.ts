// Ten thousand tiny tasks through a pool of two: each on its own, and in the chunks that map makes of them.
import type { Bench } from "./bench-page.ts";
import { contestTable, rate } from "./contest.ts";

/** The first rounds warm up the code of both sides: in a new worker it is compiled anew, and better and better. */
const program = (chunksize: string) => `import { Pool } from "multiprocessing";
import time from "time";

function square(x: number) {
  return x * x;
}

if (__name__ === "__main__") {
  using pool = new Pool(2);
  const numbers = [...range(10000)];
  for (const round of range(60)) {
    const begun = time.perf_counter();
    const squares = pool.map(square, numbers${chunksize});
    const took = time.perf_counter() - begun;
    if (squares.length !== 10000 || squares.some((y, i) => y !== i * i)) throw new Error("wrong squares");
    if (round >= 40) print("sample", took / 10000);
  }
}
`;

export function measurePool(bench: Bench): Promise<string> {
  const ours = "**Many Hands**, `Pool.map`, blocking";
  return contestTable(bench, "10,000 tiny tasks, 2 workers", [
    { contest: "poolOneByOne", title: "one by one", show: rate, ours, program: program(", 1") },
    { contest: "poolInChunks", title: "in chunks", show: rate, ours, program: program("") },
  ]);
}
