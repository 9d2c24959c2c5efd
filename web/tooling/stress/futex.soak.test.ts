import { expect, it } from "vitest";
import { runWorkers } from "./run-workers.ts";

it.each([2, 3, 4, 8])("a token goes round five million times between %i workers", async (count) => {
  const rounds = Math.ceil(5_000_000 / count);
  expect(await runWorkers("token-ring-worker.ts", count, { rounds })).toEqual(
    Array.from({ length: count }, () => rounds),
  );
});
