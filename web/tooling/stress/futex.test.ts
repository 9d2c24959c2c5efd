import { expect, it } from "vitest";
import { runWorkers } from "./run-workers.ts";

// The same by the million: futex.soak.test.ts.
it.each([2, 3, 8])(
  "a token goes round between %i workers without a lost wake-up",
  async (count) => {
    const rounds = Math.ceil(30_000 / count);
    expect(await runWorkers("token-ring-worker.ts", count, { rounds })).toEqual(
      Array.from({ length: count }, () => rounds),
    );
  },
);

it("a stream through a byte ring comes out as it went in", async () => {
  const total = 8 * 1024 * 1024;
  expect(await runWorkers("byte-ring-worker.ts", 2, { total })).toEqual([total, total]);
});
