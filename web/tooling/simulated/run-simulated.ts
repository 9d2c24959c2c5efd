// Runs a program's source on the simulated machine, for tests: compiled in generator form and loaded from a data:
// URL, with the site's sample files read from disk. The record is the one that a page makes. Node.
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { compile } from "../../compiler/compile.ts";
import { caught, framesOf } from "../../machines/browser/stack-frames.ts";
import { chanceNames } from "../../machines/simulated/chance.ts";
import { explore, EXPLORED_LIMITS } from "../../machines/simulated/explore.ts";
import { USUAL_LIMITS, type LoadedProgram } from "../../machines/simulated/options.ts";
import { simulate } from "../../machines/simulated/simulate.ts";
import { SimulatedFiles } from "../../machines/simulated/browser/simulated-files.ts";
import { globalNames, moduleExports } from "../../python/exports.ts";
import { withColumns } from "../../session/program-columns.ts";
import { recordFiles } from "../../session/record-files.ts";
import { explainDeadlock } from "../../trace/explain-deadlock.ts";
import { standstillOf } from "../../trace/standstill.ts";
import { buildLanes } from "../../trace/lanes.ts";
import { failedRecord, makeRecord } from "../../trace/make-record.ts";
import type { CompiledModules, CompiledProgram } from "../../wire/program.ts";
import type { RunRecord } from "../../wire/run-record.ts";
import { USUAL_NETWORK_DELAY } from "../../wire/session-options.ts";
import {
  SCHEDULE_VERSION,
  USUAL_SIMULATION,
  type ChoicePoint,
  type Exploration,
  type Schedule,
  type SimulationSettings,
} from "../../wire/simulation.ts";
import type { Fetched } from "../../wire/system-call.ts";
import type { TraceEvent } from "../../wire/trace-event.ts";
import { collectingLost } from "./lost-promises.ts";

export interface SimulatedOptions {
  readonly settings?: Partial<SimulationSettings>;
  readonly schedule?: Schedule | undefined;
  readonly stopAtChoice?: number;
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly lines?: readonly string[];
  readonly statements?: number;
  /** Choice points that are kept. */
  readonly choices?: number;
}

export interface SimulatedRun {
  readonly record: RunRecord;
  readonly choices: readonly ChoicePoint[];
}

const SAMPLES = "public/samples";
const TYPES: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".txt": "text/plain",
  ".html": "text/html",
  ".json": "application/json",
};

/** As in the simulator's worker: calls that may give way take several frames each. */
Error.stackTraceLimit = 50;

let loaded = 0;

/** Loads what the compiler made. */
export async function loadProgram(program: CompiledProgram): Promise<LoadedProgram> {
  loaded += 1;
  /** What stands in stack traces where tests write them: the whole text, in place of its name. */
  const written = new Map<string, string>();
  const load = async (text: string, name: string): Promise<CompiledModules> => {
    const url = `data:text/javascript,${encodeURIComponent(`${text}\n//# sourceURL=${name}`)}`;
    written.set(url, name);
    const module = (await import(/* @vite-ignore */ url)) as { default: CompiledModules }; // our own text
    return module.default;
  };
  const names = [`blob:simulated/run-${loaded}`, `blob:simulated/fork-${loaded}`] as const;
  const [run, fork] = await Promise.all([
    load(program.code, names[0]),
    load(program.forkCode, names[1]),
  ]);
  const { definitions } = program;
  const classes = new Set(
    definitions
      .filter(({ kind }) => kind === "class")
      .map(({ qualname }) => qualname.split(".").at(-1) ?? ""),
  );
  const urls = new Set<string>(names);
  const named = (stack: string): string =>
    [...written].reduce((text, [url, name]) => text.replaceAll(url, name), stack);
  return {
    module: { run: run.run, fork: fork.fork },
    definitions,
    frames(error) {
      const one = caught(error);
      if (!one) return [];
      const stack = named(one.stack);
      return framesOf({ ...one, stack }, { urls, classes }, (line, column) => ({ line, column }));
    },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const compileIt = (source: string) =>
  compile(source, {
    form: "generator",
    modules: moduleExports,
    globals: new Set([...globalNames, ...chanceNames]),
  });

/** Runs it in `wanted` orders. */
export async function exploreSimulated(
  source: string,
  wanted: number,
  settings: Partial<SimulationSettings> = {},
): Promise<Exploration> {
  const compiled = compileIt(source);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const program = await loadProgram(compiled.program);
  return collectingLost((lost) =>
    explore(
      {
        program,
        settings: { ...USUAL_SIMULATION, ...settings },
        files: {},
        network: USUAL_NETWORK_DELAY,
        outside: { fetch: readSample, readLine: () => null, lost },
        limits: EXPLORED_LIMITS,
        wanted,
        onProgress: () => undefined,
      },
      turn,
    ),
  );
}

export async function runSimulated(
  source: string,
  options: SimulatedOptions = {},
): Promise<SimulatedRun> {
  const settings = { ...USUAL_SIMULATION, ...options.settings };
  const seed = (options.schedule ?? settings).seed;
  const compiled = compileIt(source);
  if (!compiled.ok) {
    const errors = compiled.errors.map((error) => ({ pid: 0, ...error }));
    const facts = { machine: "simulated", seed, notes: [] } as const;
    return { record: failedRecord("compile error", facts, errors), choices: [] };
  }
  const events: TraceEvent[] = [];
  const lines = [...(options.lines ?? [])];
  const program = await loadProgram(compiled.program);
  const run = await collectingLost((lost) =>
    simulate(
      {
        program,
        settings,
        schedule: options.schedule ?? null,
        stopAtChoice: options.stopAtChoice ?? null,
        files: options.files ?? {},
        network: USUAL_NETWORK_DELAY,
        outside: { fetch: readSample, readLine: () => lines.shift() ?? null, lost },
        limits: {
          ...USUAL_LIMITS,
          statements: options.statements ?? USUAL_LIMITS.statements,
          choices: options.choices ?? USUAL_LIMITS.choices,
        },
        onEvents: (batch) => void events.push(...batch),
      },
      turn,
    ),
  );
  const reason = run.end === "choice" ? "stopped" : run.end === "limit" ? "time limit" : run.end;
  const model = buildLanes(events);
  const files = new SimulatedFiles(options.files ?? {});
  files.update(run.written);
  const schedule = options.schedule ?? {
    version: SCHEDULE_VERSION,
    seed,
    policy: settings.policy,
    choices: [],
  };
  const record = makeRecord(withColumns(events, compiled.program), {
    machine: "simulated",
    seed,
    reason: reason ?? "stopped",
    notes: [],
    simulation: { settings, schedule },
    files: () => recordFiles(files),
    ...(reason === "deadlock" && { deadlock: explainDeadlock(model, standstillOf(model)) }),
  });
  return { record, choices: run.choices };
}

function readSample(path: string): Fetched | null {
  const file = join(SAMPLES, path);
  if (!existsSync(file)) return { status: 404, type: "text/plain", body: new Uint8Array() };
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  return { status: 200, type, body: new Uint8Array(readFileSync(file)) };
}
