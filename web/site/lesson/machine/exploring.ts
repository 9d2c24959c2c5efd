// What a page has explored: the explorer, and the program and settings it was given. One for each lesson that is
// open, so that tabs may come and go. Page side.
import { Emitter } from "../../../base/event.ts";
import { createExplorer } from "../../../session/create-explorer.ts";
import type { Explorer } from "../../../session/session.ts";
import type { RunOptions } from "../../../wire/session-options.ts";
import { type SimulationSettings, USUAL_SIMULATION } from "../../../wire/simulation.ts";
import type { Lesson } from "../lesson.ts";

type Explored = Pick<Explorer, "phase" | "exploration" | "compileErrors">;

export interface ExploringState {
  readonly explorer: Explored;
  /** The program that was explored; null before the first time. */
  readonly source: string | null;
  readonly settings: SimulationSettings;
}

class Exploring {
  private readonly explorer = createExplorer();
  private readonly changed = new Emitter<void>();
  private state: ExploringState = {
    explorer: told(this.explorer),
    source: null,
    settings: USUAL_SIMULATION,
  };

  constructor(lesson: Lesson) {
    lesson.parts.use(this.explorer);
    this.explorer.onChange(() => this.set({ explorer: told(this.explorer) }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const subscription = this.changed.event(listener);
    return () => subscription.dispose();
  };

  readonly read = (): ExploringState => this.state;

  begin(source: string, options: RunOptions, orders: number): void {
    const { cores, gil, switchInterval, statementCost, seed } = options;
    const usual = USUAL_SIMULATION;
    const settings = {
      ...usual,
      cores: cores ?? usual.cores,
      gil: gil ?? usual.gil,
      switchInterval: switchInterval ?? usual.switchInterval,
      statementCost: statementCost ?? usual.statementCost,
      seed: seed ?? usual.seed,
    };
    this.set({ source, settings });
    this.explorer.explore(source, options, orders);
  }

  cancel(): void {
    this.explorer.cancel();
  }

  private set(change: Partial<ExploringState>): void {
    this.state = { ...this.state, ...change };
    this.changed.fire();
  }
}

function told({ phase, exploration, compileErrors }: Explorer): Explored {
  return { phase, exploration, compileErrors };
}

const known = new WeakMap<Lesson, Exploring>();

export function exploringOf(lesson: Lesson): Exploring {
  const exploring = known.get(lesson) ?? new Exploring(lesson);
  known.set(lesson, exploring);
  return exploring;
}
