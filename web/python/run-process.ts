// The life of a process from its first statement to its exit code: MainProcess, a spawned or forked child,
// the fork server. Each is a generator that a machine drives.
// Python: Lib/multiprocessing/process.py, _bootstrap; spawn.py, _main; util.py, _exit_function
import type { Pid } from "../base/units.ts";
import type { CompiledModules } from "../wire/program.ts";
import type { Blocking } from "../wire/system-call.ts";
import { SystemExit } from "./builtins/exceptions.ts";
import { setMainModule, str } from "./builtins/text.ts";
import { notForked, type Running, type RuntimeParts } from "./create-interpreter.ts";
import { startMethodOf } from "./multiprocessing/process.ts";
import { ImageReader } from "./multiprocessing/image.ts";
import * as system from "./system.ts";
import { formatException } from "./traceback.ts";
import { framesOfCaught, tellError } from "./uncaught.ts";

/** What a machine hands to a process beside its kernel. */
export interface ProcessInput {
  readonly running: Running;
  readonly module: CompiledModules;
  readonly machine: RuntimeParts;
}

/** Runs the program as `python3 main.py` does. Returns its exit code. */
export function* runMain(input: ProcessInput): Blocking<number> {
  const { running } = input;
  let exitcode = 0;
  try {
    yield* runModule(input);
  } catch (error) {
    exitcode = uncaught(running, error)("");
  }
  yield* running.interpreter.threads.shutdown();
  yield* leave(running);
  yield* tellLost(running);
  return exitcode;
}

/** Runs a child from its image, see multiprocessing/image.ts. Returns its exit code. */
export function* runChild(input: ProcessInput, image: Uint8Array): Blocking<number> {
  const { running } = input;
  const reader = new ImageReader(running.interpreter, image);
  const { role, method, chosen, parentPid, up } = reader.preparation;
  if (role === "forkserver") {
    if (up !== undefined) running.interpreter.kernel.semaphores.release(up);
    return yield* serveForks(parentPid);
  }
  running.processes.table.method = chosen;
  if (method !== "fork") running.interpreter.mainName = "__mp_main__";
  setMainModule(running.interpreter.mainName);
  let process: object | null;
  try {
    process = method === "fork" ? readForked(input, reader) : yield* readSpawned(input, reader);
  } catch (error) {
    // It ends before it has become Process-1, so no "Process Process-1:" stands above the traceback.
    return uncaught(running, error)("");
  }
  if (!process) return 0;
  running.processes.becomeChild(process, reader.preparation);
  running.interpreter.variables.setSelf(process);
  return yield* bootstrap(running, process);
}

function* runModule(input: ProcessInput): Blocking<void> {
  const { running } = input;
  const { kernel } = running.interpreter;
  const body = input.module.run(running.runtime(input.machine, notForked));
  // In generator form the body comes as a generator; what it ends with is what the plain form answers.
  const result = kernel.plain ? body : yield* body as Blocking<unknown>;
  if (result instanceof Promise) yield* system.settle(result);
}

/** A spawned child reads the whole program again, and may not start processes while it does. */
function* readSpawned(input: ProcessInput, reader: ImageReader): Blocking<object | null> {
  const { running } = input;
  running.processes.table.inheriting = true;
  try {
    yield* runModule(input);
    return reader.process();
  } finally {
    running.processes.table.inheriting = false;
  }
}

/** A forked child has the parent's variables; no statement of the program runs again. */
function readForked(input: ProcessInput, reader: ImageReader): object | null {
  const { running } = input;
  const forked = {
    forked: (name: string) => reader.forked(name),
    forkedStatics: (name: string, made: unknown) => {
      if (typeof made === "function") reader.forkedStatics(name, made);
    },
  };
  input.module.fork(running.runtime(input.machine, forked));
  return reader.process();
}

function* bootstrap(running: Running, process: object): Blocking<number> {
  const { kernel } = running.interpreter;
  const { table } = running.processes;
  // From here on the method of the context that made it counts.
  table.method = startMethodOf(process) ?? table.method;
  let report: Report = () => 0;
  try {
    const run: unknown = Reflect.get(process, "run");
    // Process.run, or what a subclass put in its place: either takes no arguments.
    const result = yield* kernel.invoke(run as () => unknown, process, []);
    if (result instanceof Promise) yield* system.settle(result);
  } catch (error) {
    report = uncaught(running, error);
  }
  // CPython waits for the children first, then shows the traceback.
  yield* leave(running);
  const { name } = running.processes.control.stateOf(process);
  const exitcode = report(`Process ${name}:\n`);
  // In a child CPython waits for threads last of all.
  yield* running.interpreter.threads.shutdown();
  yield* tellLost(running);
  return exitcode;
}

/** Promises that were rejected, and nobody awaited: what asyncio says of a task. Programs without promises go on at once. */
function* tellLost({ interpreter, stderr }: Running): Blocking<void> {
  const { kernel, program, mainName } = interpreter;
  const { lost } = kernel;
  if (!lost || !program.definitions.some(({ async }) => async)) return;
  // The machine answers what the promise is settled with.
  const errors = (yield* system.settle(lost())) as readonly unknown[];
  for (const error of errors) {
    const traceback = formatException(error, (one) => kernel.frames(one), mainName);
    stderr.write(`Task exception was never retrieved\n${traceback}`);
  }
}

/** What happens at exit: finalizers run, daemonic children are ended, all children are waited for. */
function* leave(running: Running): Blocking<void> {
  const { processes, interpreter, stderr } = running;
  const { table, control, finalizers } = processes;
  const { kernel, mainName } = interpreter;
  const showError = (error: unknown): void => {
    stderr.write(formatException(error, (one) => kernel.frames(one), mainName));
  };
  interpreter.variables.look(true);
  yield* finalizers.run(0, showError);
  control.cleanup();
  for (const child of Array.from(table.children))
    if (control.stateOf(child).daemon) control.terminate(child, 15);
  // A copy: joining takes children out of the set.
  for (const child of Array.from(table.children)) yield* control.join(child, null);
  yield* finalizers.run(-Infinity, showError);
}

/** The fork server ends with the process that needed it. */
function* serveForks(parent: Pid): Blocking<number> {
  yield* system.wait([{ kind: "process", pid: parent }], null, { what: "forkserver", on: "" });
  return 0;
}

/** Shows under this heading what ended a process, if that was an error, and gives the exit code that it leads to. */
type Report = (heading: string) => number;

/** To be called where it was caught: see {@link framesOfCaught}. What it gives may wait until the children have ended. */
function uncaught({ interpreter, stderr }: Running, error: unknown): Report {
  const framesOf = framesOfCaught(interpreter.kernel, error);
  return (heading) => {
    if (error instanceof SystemExit) return exitcodeOf(error, stderr);
    tellError(interpreter, error, framesOf(error));
    stderr.write(heading + formatException(error, framesOf, interpreter.mainName));
    return 1;
  };
}

/** SystemExit is no error; what it says, unless that is a number, goes to stderr. */
function exitcodeOf({ code }: SystemExit, stderr: Running["stderr"]): number {
  if (code === null || code === undefined) return 0;
  // The operating system keeps eight bits of it.
  if (typeof code === "number" && Number.isInteger(code)) return code & 255;
  if (typeof code === "boolean") return Number(code);
  stderr.write(`${str(code)}\n`);
  return 1;
}
