// Entry of the simulated machine's worker. It boots, seals its scope, gets one request, and serves it: one run, told
// as it goes, or many orders of one program. It is ended by the page.
import "../../browser/polyfill-dispose.ts";
import { sealScope } from "../../browser/seal-scope.ts";
import { lostReasons } from "../../browser/lost-promises.ts";
import { frameReader } from "../../browser/stack-frames.ts";
import type { Milliseconds } from "../../../base/units.ts";
import type { CompiledModules } from "../../../wire/program.ts";
import type {
  ExploreSimulation,
  RunSimulation,
  SimulatedProgram,
  SimulationRequest,
  ToSimulator,
} from "../../../wire/simulation-message.ts";
import { explore, EXPLORED_LIMITS } from "../explore.ts";
import { type LoadedProgram, USUAL_LIMITS } from "../options.ts";
import { Simulation } from "../simulation.ts";
import { answerLine, answerSample, fetchSample, readLine } from "./outside.ts";
import { clock, onMessage, post, turn } from "./natives.ts";

/** Between two reports of an exploration. */
const OFTEN: Milliseconds = 100;
/** Frames kept of a stack: enough for a lesson's recursion, cheap enough for a program that throws a lot. */
const STACK_FRAMES = 50;

async function load(program: SimulatedProgram): Promise<LoadedProgram> {
  const form = (url: string) =>
    import(/* @vite-ignore */ url) as Promise<{ default: CompiledModules }>; // the compiler's output: either has its own form
  const [run, fork] = await Promise.all([form(program.run), form(program.fork)]);
  const { definitions } = program;
  return {
    module: { run: run.default.run, fork: fork.default.fork },
    definitions,
    frames: frameReader(program, definitions),
  };
}

/** What both kinds of request hand to the machine. */
async function optionsOf({ program, settings, files, network }: SimulationRequest) {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? encoder.encode(content) : content,
  ]);
  return {
    program: await load(program),
    settings,
    files: Object.fromEntries(bytes) as Record<string, Uint8Array>, // the entries just made
    network,
    limits: USUAL_LIMITS,
  };
}

async function runOnce(request: RunSimulation): Promise<void> {
  for (const line of request.lines) answerLine(line);
  let told = 0;
  const tellFiles = ({ files, written }: Simulation) => {
    if (files.changes === told) return;
    told = files.changes;
    post({ kind: "files", files: written });
  };
  const simulation: Simulation = new Simulation({
    ...(await optionsOf(request)),
    schedule: request.schedule,
    stopAtChoice: request.stopAtChoice,
    outside: { fetch: fetchSample, readLine, lost: () => lostReasons(turn) },
    onEvents: (events) => post({ kind: "events", events }),
  });
  try {
    while (simulation.go() === "turn") {
      simulation.machine.trace.flush();
      tellFiles(simulation);
      await (simulation.waiting ?? turn());
    }
  } finally {
    // Where the machine fails, too, what was told until then is not lost.
    simulation.machine.trace.flush();
  }
  tellFiles(simulation);
  const { end, choices } = simulation;
  post({ kind: "ended", reason: end ?? "ended", choices });
}

async function exploreOrders(request: ExploreSimulation): Promise<void> {
  let told = clock();
  const exploration = await explore(
    {
      ...(await optionsOf(request)),
      limits: EXPLORED_LIMITS,
      // Nobody is there to type: what a program asks for is at its end.
      outside: { fetch: fetchSample, readLine: () => null, lost: () => lostReasons(turn) },
      wanted: request.wanted,
      onProgress(found) {
        // Not oftener than anybody can see: what was found may be megabytes.
        if (clock() - told < OFTEN) return;
        told = clock();
        post({ kind: "explored", exploration: found, done: false });
      },
    },
    turn,
  );
  post({ kind: "explored", exploration, done: true });
}

function serve(message: ToSimulator): void {
  switch (message.kind) {
    case "line":
      return answerLine(message.line);
    case "sample":
      return answerSample(message.path, message.sample);
    case "run":
    case "explore": {
      const served = message.kind === "run" ? runOnce(message) : exploreOrders(message);
      served.catch((error: unknown) => {
        const { message: text, stack } = error instanceof Error ? error : new Error(String(error));
        post({ kind: "defect", message: text, stack: stack ?? "" });
      });
    }
  }
}

onMessage(serve);
Reflect.set(Error, "stackTraceLimit", STACK_FRAMES);
sealScope();
post({ kind: "booted" });
