// The module multiprocessing and its contexts: one a start method, each with a Process class of its own.
// Python: Lib/multiprocessing/context.py, Lib/multiprocessing/__init__.py
import { present } from "../../base/assert.ts";
import type { StartMethod } from "../../wire/trace-event.ts";
import { RuntimeError, ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { address, REPR, repr } from "../builtins/text.ts";
import type { Interpreter, Module } from "../interpreter.ts";
import { lazily, lazyModule, once, together } from "../lazily.ts";
import { makeConnections, type Connections } from "./connection/connections.ts";
import { processErrors } from "./errors.ts";
import { START_METHOD } from "./process.ts";
import { DEFAULT_METHOD, START_METHODS } from "./process-state.ts";
import { makeManagers, type Managers } from "./managers/managers.ts";
import { makePools, type Pools } from "./pool/pool.ts";
import type { Processes } from "./process-table.ts";
import { makeQueues } from "./queues/queues.ts";
import { makeSharedValues } from "./shared-values/shared-values.ts";
import { makeSynchronize } from "./synchronize/synchronize.ts";

const SYNCHRONIZE = "Lock RLock Semaphore BoundedSemaphore Condition Event Barrier".split(" ");
const VALUES = ["Value", "Array", "RawValue", "RawArray"];
const CONTEXT = { fork: "ForkContext", spawn: "SpawnContext", forkserver: "ForkServerContext" };
const QUEUES = ["Queue", "JoinableQueue", "SimpleQueue"];

/** The package's parts, each made when it is first needed. */
export interface Multiprocessing {
  readonly multiprocessing: () => Module;
  /** `multiprocessing.context`, where the classes of contexts live. */
  readonly context: () => Module;
  readonly connections: () => Connections;
  readonly pools: () => Pools;
  readonly managers: () => Managers;
  readonly sharedctypes: () => Module;
  readonly getContext: (method?: StartMethod) => Module;
}

export function makeMultiprocessing(
  interpreter: Interpreter,
  processes: Processes,
): Multiprocessing {
  const { kernel, globals } = interpreter;
  const { table, control, BaseProcess } = processes;
  /** Made at the first call; its names are known from then on. */
  const part = <T extends object>(
    make: () => T,
    modules: (made: T) => Readonly<Record<string, Module>>,
  ) =>
    once(() => {
      const made = make();
      for (const [name, names] of Object.entries(modules(made))) globals.learn(name, names);
      return made;
    });
  const synchronize = part(
    () => makeSynchronize(interpreter, processes),
    ({ names }) => ({ multiprocessing: names }),
  );
  const sharedValues = part(
    () => makeSharedValues(interpreter, table, synchronize()),
    ({ names, sharedctypes }) => ({
      multiprocessing: names,
      "multiprocessing.sharedctypes": sharedctypes,
    }),
  );
  const connections = part(
    () => makeConnections(interpreter, table),
    ({ module }) => ({ "multiprocessing.connection": module }),
  );
  const queues = part(
    () => makeQueues(interpreter, connections(), processes),
    (names) => ({ multiprocessing: { ...names } }),
  );
  const pools = part(
    () => makePools(interpreter, connections(), processes, () => getContext()),
    ({ module, hidden }) => ({
      "multiprocessing.pool": module,
      "multiprocessing.pool.worker": hidden,
    }),
  );
  const managers = part(
    () => makeManagers(interpreter, connections(), processes, () => getContext()),
    ({ module, hidden }) => ({
      "multiprocessing.managers": module,
      "multiprocessing.managers.server": hidden,
    }),
  );

  function processClass(name: string, method: StartMethod | null): unknown {
    const made = class extends BaseProcess {};
    Object.defineProperty(made, START_METHOD, { value: method });
    nameClasses("multiprocessing.context", { [name]: made });
    globals.learn("multiprocessing.context", { [name]: made });
    return made;
  }
  const byMethod = lazily<unknown>(
    {},
    {
      spawn: () => processClass("SpawnProcess", "spawn"),
      fork: () => processClass("ForkProcess", "fork"),
      forkserver: () => processClass("ForkServerProcess", "forkserver"),
    },
  );
  const Process = once(() => processClass("Process", null) as object); // a class is an object

  const isMethod = (method: unknown): method is StartMethod =>
    START_METHODS.some((known) => known === method);

  function getStartMethod(...given: unknown[]): StartMethod | null {
    const allowNone = optional("get_start_method", ["allow_none"], given)["allow_none"] === true;
    if (table.method === null && !allowNone) table.method = DEFAULT_METHOD;
    return table.method;
  }

  function setStartMethod(method: unknown, ...given: unknown[]): void {
    const force = optional("set_start_method", ["force"], given)["force"] === true;
    if (table.method !== null && !force) throw new RuntimeError("context has already been set");
    if (method === null) table.method = force ? null : DEFAULT_METHOD;
    else if (isMethod(method)) table.method = method;
    else throw new ValueError(`cannot find context for ${repr(method)}`);
  }

  /** The context of a start method. Without one it is the default's, which is settled by this. */
  function getContext(given?: unknown): Module {
    const method = given ?? (table.method ??= DEFAULT_METHOD);
    if (!isMethod(method)) throw new ValueError(`cannot find context for ${repr(method)}`);
    return present(contexts[method], `context of ${method}`);
  }

  function concreteContext(method: StartMethod): Module {
    const context: Module = lazyModule(
      {
        ...shared,
        get_start_method: () => method,
        set_start_method() {
          throw new ValueError("cannot set start method of concrete context");
        },
        get_context: (other?: unknown) =>
          other === undefined || other === null ? context : getContext(other),
        [REPR]: () => `<multiprocessing.context.${CONTEXT[method]} object at ${address(context)}>`,
      },
      {
        ...sharedLater(),
        Process: () => byMethod[method],
        Pool: () => pools().inContext(() => context),
        Manager: () => managers().inContext(() => context),
      },
    );
    globals.learn("multiprocessing.context", { [method]: context });
    return context;
  }

  const shared: Module = {
    ...processErrors,
    current_process: () => table.current,
    parent_process: () => table.parent,
    active_children() {
      control.cleanup();
      return [...table.children];
    },
    cpu_count: () => kernel.cores,
    get_all_start_methods: () => [...START_METHODS],
    freeze_support() {},
  };
  const sharedLater = once(() => ({
    ...together(SYNCHRONIZE, () => synchronize().names),
    ...together(VALUES, () => sharedValues().names),
    ...together(QUEUES, queues),
    Pipe: () => connections().Pipe,
  }));
  const contexts = lazily<Module>(
    {},
    {
      spawn: () => concreteContext("spawn"),
      fork: () => concreteContext("fork"),
      forkserver: () => concreteContext("forkserver"),
    },
  );
  const multiprocessing = () =>
    lazyModule(
      {
        ...shared,
        get_start_method: getStartMethod,
        set_start_method: setStartMethod,
        get_context: getContext,
      },
      {
        ...sharedLater(),
        Process,
        Pool: () => pools().inContext(() => getContext()),
        Manager: () => managers().inContext(() => getContext()),
      },
    );
  return {
    multiprocessing,
    connections,
    pools,
    managers,
    getContext,
    sharedctypes: () => sharedValues().sharedctypes,
    context: () =>
      lazyModule(processErrors, {
        Process,
        SpawnProcess: () => byMethod["spawn"],
        ForkProcess: () => byMethod["fork"],
        ForkServerProcess: () => byMethod["forkserver"],
        // Contexts travel by name, as their functions do.
        spawn: () => contexts["spawn"],
        fork: () => contexts["fork"],
        forkserver: () => contexts["forkserver"],
      }),
  };
}
