// What the main thread of a simulated process does from its first moment to its exit code.
import { createInterpreter } from "../../python/create-interpreter.ts";
import { runChild, runMain } from "../../python/run-process.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { chanceOf } from "./chance.ts";
import { kernelOf } from "./kernel.ts";
import type { Simulation } from "./simulation.ts";
import type { Process } from "./thread.ts";
import { generatorForm } from "../../compiler/runtime/generator-form.ts";

/** `image`: what the parent hands to a child; null for MainProcess. */
export function* lifeOf(
  simulation: Simulation,
  process: Process,
  image: Uint8Array | null,
): Blocking<number> {
  const { loop, options } = simulation;
  const { module, definitions } = options.program;
  const kernel = kernelOf(simulation, process);
  const running = createInterpreter(kernel, definitions);
  process.running = running;
  const generator = generatorForm(
    (driven) => loop.nested(process, driven),
    loop.parking.of(process),
  );
  const checkpoint = (): number => {
    loop.pass(process);
    // The next time that place[1] has run out.
    return 0;
  };
  const input = {
    running,
    module,
    machine: { place: process.place, checkpoint, generator, more: chanceOf(kernel) },
  };
  return image ? yield* runChild(input, image) : yield* runMain(input);
}
