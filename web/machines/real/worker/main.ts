// Entry of every worker of the real machine. It boots, is bound to a slot of a run, loads the program, waits
// in reserve on its futex word, becomes a process, and stands still at the end until the page ends it.
// One worker is one process, once.
import "../../browser/polyfill-dispose.ts";
import { sealScope } from "../../browser/seal-scope.ts";
import { generatorForm } from "../../../compiler/runtime/generator-form.ts";
import { createInterpreter } from "../../../python/create-interpreter.ts";
import { runChild, runMain } from "../../../python/run-process.ts";
import { Header, SlotState } from "../../../wire/shared-layout.ts";
import type { CompiledModules } from "../../../wire/program.ts";
import type { BindMessage } from "../../../wire/worker-message.ts";
import { parkForever, wakeAll } from "../shared/futex.ts";
import { move } from "../shared/slots.ts";
import { decodeFrame } from "../shared/start-frame.ts";
import { makeCheckpoint } from "./checkpoint.ts";
import { driveSync } from "./drive.ts";
import { imageWriter, readFrame } from "./inbox.ts";
import { RealKernel } from "./kernel.ts";
import { clock, onMessage, post } from "./natives.ts";
import { rehearse } from "./rehearse.ts";
import { settle } from "./settle.ts";
import { ownTimers } from "./timers.ts";
import { touchMemory } from "./touch.ts";
import { untilItsEnd } from "./until-its-end.ts";

/** Frames kept of a stack: enough for a lesson's recursion, cheap enough for a program that throws a lot. */
const STACK_FRAMES = 50;

/** MainProcess is never forked, and its reader waits: it loads one form of the program only. */
async function loadProgram({ program, slot }: BindMessage): Promise<CompiledModules> {
  const form = (url: string) =>
    import(/* @vite-ignore */ url) as Promise<{ default: CompiledModules }>; // the compiler's output: either has its own form
  const [run, fork] = await Promise.all([
    form(program.run),
    slot === 0 ? null : form(program.fork),
  ]);
  return { run: run.default.run, fork: (fork ?? run).default.fork };
}

async function live(bind: BindMessage): Promise<void> {
  const module = await loadProgram(bind);
  const kernel = new RealKernel(bind);
  const { words, slot } = kernel;
  // All that can be made ahead is made before the worker stands in reserve.
  ownTimers(self, kernel.timers);
  const running = createInterpreter(kernel, bind.definitions);
  running.interpreter.globals.prepare();
  touchMemory(kernel);
  const checkpoint = makeCheckpoint(clock, () => kernel.checkpoint());
  const generator = generatorForm((driven) => driveSync(driven, kernel.answer));
  const input = { running, module, machine: { place: kernel.place, checkpoint, generator } };
  if (move(words, slot, SlotState.BINDING, SlotState.RESERVE)) {
    wakeAll(words, Header.RESERVE_WAITERS);
  }
  // In reserve: from here on the worker blocks until a parent claims it.
  const bytes = readFrame(kernel, imageWriter(kernel));
  // The parent was ended while it wrote: CPython's child, too, finds its pipe closed and ends with 1.
  if (bytes === null) return kernel.finish(1);
  const { role, name, image } = decodeFrame(bytes);
  kernel.begin(name);
  const process = role === "main" ? runMain(input) : runChild(input, image);
  const ending = {
    finish: (exitcode: number) => kernel.finish(exitcode),
    defect(error: unknown): never {
      tellDefect(slot, error);
      return parkForever(words, slot);
    },
  };
  kernel.turns.begin(untilItsEnd(process, ending));
  // It ends in there.
  for (;;) await settle(kernel, kernel.turns.untilAwaits());
}

function tellDefect(slot: number, error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  post({ kind: "defect", slot, message, stack: stack ?? "" });
}

onMessage((message) => {
  // The page sends one kind of message.
  const bind = message as BindMessage;
  live(bind).catch((error: unknown) => tellDefect(bind.slot, error));
});
Reflect.set(Error, "stackTraceLimit", STACK_FRAMES);
sealScope();
rehearse();
post({ kind: "booted" });
