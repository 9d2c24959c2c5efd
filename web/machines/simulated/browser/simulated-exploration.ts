// Many orders of one program tried one after another in one worker, seen from the page: what was found so far, as
// it is found. Given up by ending the worker. Page side.
import { Emitter } from "../../../base/event.ts";
import type { Exploration } from "../../../wire/simulation.ts";
import type { SimulationRequest } from "../../../wire/simulation-message.ts";
import { type Program, Simulator } from "./simulator.ts";
import type { SimulatorReserve } from "./simulator-reserve.ts";

export interface ExplorationOptions extends Omit<SimulationRequest, "program"> {
  /** How many orders to try. */
  readonly wanted: number;
}

export class SimulatedExploration {
  readonly onProgress: Emitter<Exploration> = new Emitter();
  /** Fires once, when it is done, given up, or (with the error) has failed. */
  readonly onEnd: Emitter<Error | null> = new Emitter();
  private readonly simulator: Simulator;
  private over = false;

  constructor(
    program: Program,
    reserve: SimulatorReserve,
    private readonly options: ExplorationOptions,
  ) {
    this.simulator = new Simulator(program, reserve, {
      told: (message) => {
        if (message.kind !== "explored") return;
        this.onProgress.fire(message.exploration);
        if (message.done) this.close(null);
      },
      failed: (error) => this.close(error),
    });
  }

  start(): void {
    void this.simulator.ask({ kind: "explore", ...this.options });
  }

  /** What was found stays found. */
  cancel(): void {
    this.close(null);
  }

  private close(error: Error | null): void {
    if (this.over) return;
    this.over = true;
    this.simulator.end();
    this.onEnd.fire(error);
  }
}
