// Runs a simulation to its end. A program without promises is done when this returns for the first time.
import type { SimulationOptions } from "./options.ts";
import { Simulation } from "./simulation.ts";

/** Lets a turn of the event loop pass, and with it all that settled promises have made ready. */
export type Turn = () => Promise<void>;

export async function simulate(options: SimulationOptions, turn: Turn): Promise<Simulation> {
  const run = new Simulation(options);
  while (run.go() === "turn") await (run.waiting ?? turn());
  return run;
}
