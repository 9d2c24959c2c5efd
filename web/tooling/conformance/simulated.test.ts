// Every case on the simulated machine, in Node: no browser, no waiting.
import { runSimulated } from "../simulated/run-simulated.ts";
import { describeCases } from "./describe-cases.ts";

/** Far more than any case needs. */
const STATEMENTS = 5_000_000;

describeCases("the simulated machine", async () => ({
  run: async (source) => (await runSimulated(source, { statements: STATEMENTS })).record,
  close: () => Promise.resolve(),
}));
