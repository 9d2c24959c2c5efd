// Makes an explorer: it loads the compiler and the simulated machine when they are first needed, and keeps what
// was found. Page side.
import { Emitter } from "../base/event.ts";
import type { CompileError } from "../wire/program.ts";
import type { RunOptions } from "../wire/session-options.ts";
import type { Exploration } from "../wire/simulation.ts";
import { MOST_ORDERS } from "../wire/simulation-limits.ts";
import type { SimulatedExploration } from "../machines/simulated/browser/simulated-exploration.ts";
import { type CheckedOptions, checkOptions } from "./check-options.ts";
import type { Explorer, ExplorerPhase } from "./session.ts";

export function createExplorer(): Explorer {
  const changed = new Emitter<void>();
  let phase: ExplorerPhase = "idle";
  let exploration: Exploration | null = null;
  let compileErrors: readonly CompileError[] = [];
  let current: SimulatedExploration | null = null;
  /** Counts explorations: one that was overtaken while it was starting gives way. */
  let turn = 0;

  function set(next: ExplorerPhase): void {
    phase = next;
    changed.fire();
  }

  async function begin(source: string, options: CheckedOptions, wanted: number): Promise<void> {
    const mine = turn;
    const parts = await import("./parts.ts");
    if (mine !== turn) return;
    const compiled = parts.compileProgram(source, "simulated");
    if (!compiled.ok) {
      compileErrors = compiled.errors;
      return set("ended");
    }
    const { settings, files, network } = options;
    const given = { settings, files, network, wanted };
    const started = new parts.SimulatedExploration(compiled.program, parts.simulatorReserve, given);
    current = started;
    started.onProgress.event((found) => {
      if (mine !== turn) return;
      exploration = found;
      changed.fire();
    });
    started.onEnd.event((error) => {
      if (mine !== turn) return;
      current = null;
      if (error) console.error(error);
      set(error ? "failed" : "ended");
    });
    started.start();
  }

  function cancel(): void {
    if (phase !== "running") return;
    turn++;
    current?.cancel();
    current = null;
    set("cancelled");
  }

  return {
    get phase() {
      return phase;
    },
    get exploration() {
      return exploration;
    },
    get compileErrors() {
      return compileErrors;
    },
    onChange: changed.event,
    explore(source, given: RunOptions, wanted) {
      const options = checkOptions(source, given, null);
      if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST_ORDERS)
        throw new TypeError(`from 1 to ${MOST_ORDERS} orders can be explored, not ${wanted}`);
      cancel();
      const mine = ++turn;
      exploration = null;
      compileErrors = [];
      set("running");
      begin(source, options, wanted).catch((error: unknown) => {
        // A part could not be fetched: the page says so, and the next attempt tries again.
        console.warn(error);
        if (mine === turn) set("failed");
      });
    },
    cancel,
    dispose() {
      cancel();
      changed.dispose();
    },
  };
}
