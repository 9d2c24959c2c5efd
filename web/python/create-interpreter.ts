// Puts one interpreter together: its modules, its globals, and what the compiled program calls.
import { noModule } from "../base/no-module.ts";
import type { Definition, ProgramRuntime } from "../wire/program.ts";
import type { Kernel } from "../wire/system-call.ts";
import { exceptions, ModuleNotFoundError } from "./builtins/exceptions.ts";
import { makeAsyncio } from "./asyncio/asyncio.ts";
import { kw } from "./builtins/keywords.ts";
import { makeConsole } from "./builtins/console.ts";
import { makeInput, makePrint, makeStream, type TextStream } from "./builtins/print.ts";
import { nameFunctions } from "./builtins/name-classes.ts";
import { range } from "./builtins/range.ts";
import { freshTexts, str, enterTexts, type Texts } from "./builtins/text.ts";
import { makeWith } from "./builtins/with.ts";
import { makeFutures } from "./concurrent/futures.ts";
import { makeFunctools } from "./functools.ts";
import type { Interpreter, Module } from "./interpreter.ts";
import { lazily, lazyModule, once } from "./lazily.ts";
import { makeItertools } from "./itertools.ts";
import { makeMath } from "./math.ts";
import { makeDummy } from "./multiprocessing/dummy.ts";
import { makeMultiprocessing } from "./multiprocessing/context.ts";
import { createProcesses, type Processes } from "./multiprocessing/process-table.ts";
import { makeIo, makeOpen } from "./open/open.ts";
import { makeOs } from "./os.ts";
import { makePickle } from "./pickle-module.ts";
import { Globals } from "./pickle/globals.ts";
import { Program } from "./program.ts";
import { makeQueueModule } from "./queue/queue.ts";
import { makeRandom } from "./random.ts";
import { makeRequests } from "./requests/requests.ts";
import { makeSharedMemory } from "./shared-memory/shared-memory.ts";
import { makeSignal } from "./signal.ts";
import { makeSys } from "./sys.ts";
import { makeThreading } from "./threading/threading.ts";
import { ThreadTable } from "./threading/thread-table.ts";
import { makeTime } from "./time.ts";
import { Variables } from "./variables.ts";

/** An interpreter with all that its process needs. */
export interface Running {
  readonly interpreter: Interpreter;
  readonly processes: Processes;
  readonly stderr: TextStream;
  /** Where several processes live in one realm: to be used when this one is entered. */
  readonly texts: Texts;
  /** What the compiled program calls; the machine adds the line and the checkpoint. */
  runtime(machine: RuntimeParts, forked: ForkedNames): ProgramRuntime;
}

/** What a machine adds to a runtime. */
export interface RuntimeParts extends Pick<ProgramRuntime, "place" | "checkpoint" | "generator"> {
  /** Makers of further globals, by name, for programs compiled with these names. */
  readonly more?: Readonly<Record<string, () => unknown>>;
}

/** Where a forked child finds the values of its variables. */
export type ForkedNames = Pick<ProgramRuntime, "forked" | "forkedStatics">;

/** Modules whose functions CPython shows as built in. */
const writtenInC: ReadonlySet<string> = new Set([
  "_thread",
  "builtins",
  "math",
  "os",
  "sys",
  "time",
]);

/** Modules that are there for what is found by name, such as in pickles; programs can't import them. */
const INNER: ReadonlySet<string> = new Set([
  "builtins",
  "builtins.range",
  "multiprocessing.context",
  "multiprocessing.sharedctypes",
  "multiprocessing.pool.worker",
  "multiprocessing.managers.server",
  "concurrent.futures.process.worker",
]);

export const notForked: ForkedNames = {
  forked() {
    throw new RangeError("this process was not forked");
  },
  forkedStatics() {},
};

/** Makes an interpreter for a process that will be. It may be made long before: nothing of the program has run. */
export function createInterpreter(kernel: Kernel, definitions: readonly Definition[]): Running {
  const program = new Program(definitions);
  const texts = freshTexts((made) => program.qualnameOf(made));
  enterTexts(texts);
  const variables = new Variables(kernel, program);
  const bare = { kernel, program, variables, mainName: "__main__" as const, modules: {} };
  const threading = once(() => makeThreading(interpreter));
  const interpreter: Interpreter = Object.assign(bare, {
    threads: new ThreadTable(bare, () => threading().classes),
    globals: new Globals(bare),
  });
  const stdout = makeStream(interpreter, "stdout");
  const stderr = makeStream(interpreter, "stderr");
  const processes = createProcesses(interpreter);
  const library = makeMultiprocessing(interpreter, processes);
  const { multiprocessing, context, connections, pools, managers, getContext } = library;
  const futures = once(() =>
    makeFutures({ interpreter, connections: connections(), processes }, getContext),
  );
  const os = once(() => makeOs(interpreter));
  const requests = once(() => makeRequests(interpreter));
  const asyncio = once(() =>
    makeAsyncio({ interpreter, finalizers: processes.finalizers, stderr }),
  );
  const builtins = lazyModule(
    { print: makePrint(interpreter, stdout), with_: makeWith(interpreter), range, kw },
    { input: () => makeInput(interpreter, stdout), open: () => makeOpen(interpreter) },
    { builtIn: true },
  );
  nameFunctions(builtins, { builtIn: true });
  interpreter.modules = modulesFrom(interpreter, {
    // A global, found here when a range is pickled.
    "builtins.range": () => ({ range }),
    // Found by name when they are tasks of a pool.
    builtins: () => builtins,
    multiprocessing,
    "multiprocessing.context": context,
    "multiprocessing.sharedctypes": library.sharedctypes,
    "multiprocessing.shared_memory": () => makeSharedMemory(interpreter),
    "multiprocessing.connection": () => connections().module,
    "multiprocessing.dummy": () => {
      const { Queue } = interpreter.modules["queue"] ?? {};
      const { ThreadPool } = interpreter.modules["multiprocessing.pool"] ?? {};
      return makeDummy(interpreter, threading(), { Queue, ThreadPool });
    },
    "multiprocessing.pool": () => pools().module,
    "multiprocessing.pool.worker": () => pools().hidden,
    "multiprocessing.managers": () => managers().module,
    "multiprocessing.managers.server": () => managers().hidden,
    "concurrent.futures": () => futures().futures,
    "concurrent.futures.process": () => futures().process,
    "concurrent.futures.thread": () => futures().thread,
    "concurrent.futures.process.worker": () => futures().hidden,
    asyncio: () => asyncio().module,
    queue: () => makeQueueModule(interpreter),
    threading: () => threading().threading,
    _thread: () => threading().lowLevel,
    time: () => makeTime(interpreter),
    os: () => os().os,
    "os.path": () => os().path,
    io: () => makeIo(interpreter),
    pickle: () => makePickle(interpreter),
    itertools: () => makeItertools(interpreter),
    functools: () => makeFunctools(interpreter),
    requests: () => requests().requests,
    "requests.exceptions": () => requests().exceptions,
    sys: () => makeSys(interpreter, { stdout, stderr }),
    random: () => makeRandom(interpreter),
    signal: () => makeSignal(),
    math: () => makeMath(),
  });
  const globals = (more: RuntimeParts["more"]): Module =>
    lazily<unknown>(
      {
        ...exceptions,
        print: builtins["print"],
        with_: builtins["with_"],
        range,
        kw,
        __name__: interpreter.mainName,
      },
      {
        input: () => builtins["input"],
        open: () => builtins["open"],
        console: () => makeConsole(interpreter, stdout, stderr),
        ...more,
      },
    );
  return {
    interpreter,
    processes,
    stderr,
    texts,
    runtime: ({ more, ...machine }, forked) => ({
      ...machine,
      ...forked,
      globals: globals(more),
      require: (specifier) => requireModule(interpreter, specifier),
      importDynamic: async (specifier) => requireModule(interpreter, str(specifier)),
      register: (names) => program.register(names),
      registerBlock: (names) => program.registerBlock(names),
      coroutine: (definition, begin) => asyncio().coroutine(definition, begin),
    }),
  };
}

/** Each module is made when it is first asked for. */
function modulesFrom(
  { globals }: Pick<Interpreter, "globals">,
  makers: Readonly<Record<string, () => Module>>,
): Readonly<Record<string, Module>> {
  return lazily<Module>({}, makers, (name, module) => {
    nameFunctions(module, { builtIn: writtenInC.has(name) });
    globals.learn(name, module);
  });
}

function requireModule({ modules }: Interpreter, name: string): Module {
  const found = Object.hasOwn(modules, name) ? modules[name] : undefined;
  if (found) return found;
  const known = Object.keys(modules).filter((one) => !INNER.has(one));
  throw new ModuleNotFoundError(noModule(name, known));
}
