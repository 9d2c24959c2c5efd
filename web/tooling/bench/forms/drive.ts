// Runs a compiled kernel with a runtime of its own, without a machine: what the text of each form costs by itself.
// A thread may pass as many checkpoints as it likes, so the generator form never gives way. Bundled into one file,
// which runs in Node and in a worker of the browser.
import { generatorForm } from "../../../compiler/runtime/generator-form.ts";
import type { ProgramModule, ProgramRuntime } from "../../../wire/program.ts";
import type { Blocking } from "../../../wire/system-call.ts";

const MANY = 2 ** 31 - 1;
/** Checkpoints of plain code between two questions to the machine, of which the real one asks for as many in 4 ms. */
const OFTEN = 1_000_000;

/** What the kernel reports: seconds, and its result. */
type Reported = readonly [seconds: number, result: number];

function drive(generator: Blocking<unknown>): unknown {
  const step = generator.next();
  if (step.done === true) return step.value;
  throw new Error(`the kernel gave way: ${step.value.call}`);
}

function run(program: Pick<ProgramModule, "run">, form: "plain" | "generator"): Reported {
  let reported: Reported | undefined;
  const globals = {
    now: () => performance.now() / 1000,
    report(seconds: number, result: number) {
      reported = [seconds, result];
    },
  };
  const place = new Int32Array(2);
  place[1] = MANY;
  const runtime: ProgramRuntime = {
    place,
    globals,
    checkpoint: () => (form === "plain" ? OFTEN : MANY),
    require: () => ({}),
    importDynamic: () => Promise.reject(new Error("a kernel imports nothing")),
    register: () => undefined,
    registerBlock: () => undefined,
    coroutine: (_definition, begin) => begin(),
    forked: () => undefined,
    forkedStatics: () => undefined,
    ...(form === "generator" && { generator: generatorForm(drive) }),
  };
  const body = program.run(runtime);
  if (form === "generator") drive(body as Blocking<unknown>); // as the form has it
  if (!reported) throw new Error("the kernel reported nothing");
  return reported;
}

/** Read by whoever loads the bundle. */
Object.assign(globalThis, { runForm: run });
