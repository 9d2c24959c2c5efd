// What a session loads when it is first needed: the compiler, and the page sides of the machines.
import { compile } from "../compiler/compile.ts";
import { RealRun } from "../machines/real/page/real-run.ts";
import { workerReserve } from "../machines/real/page/worker-reserve.ts";
import { SimulatedExploration } from "../machines/simulated/browser/simulated-exploration.ts";
import { SimulatedRun } from "../machines/simulated/browser/simulated-run.ts";
import { simulatorReserve } from "../machines/simulated/browser/simulator-reserve.ts";
import { chanceNames } from "../machines/simulated/chance.ts";
import { globalNames, moduleExports } from "../python/exports.ts";
import { needsNew } from "../python/needs-new.ts";
import type { ProgramForm } from "../wire/program.ts";
import type { MachineKind } from "../wire/run-record.ts";
import { startsThreads } from "./starts-threads.ts";

export { RealRun, simulatorReserve, SimulatedExploration, SimulatedRun, workerReserve };

/** On the simulated machine clocks and dice are the run's own. */
const simulatedNames: ReadonlySet<string> = new Set([...globalNames, ...chanceNames]);

export function compileProgram(source: string, machine: MachineKind): ReturnType<typeof compile> {
  const compileAs = (form: ProgramForm, globals = globalNames) =>
    compile(source, { form, modules: moduleExports, globals, isClass: needsNew });
  if (machine !== "real") return compileAs("generator", simulatedNames);
  const plain = compileAs("plain");
  return plain.ok && startsThreads(source, plain.program.imports) ? compileAs("generator") : plain;
}

/** Starts workers and lets the engine see the compiler once, so that the first Run is a warm one. */
export function prewarm(machine: MachineKind): void {
  (machine === "real" ? workerReserve : simulatorReserve).prewarm();
  compileProgram('import { Process } from "multiprocessing";\nprint(Process);\n', machine);
}
