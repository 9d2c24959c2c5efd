// The module multiprocessing and its contexts: one a start method, each with a Process class of its own.
// Python: Lib/multiprocessing/context.py, Lib/multiprocessing/__init__.py
import type { StartMethod } from "../../wire/trace-event.ts";
import { RuntimeError, ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { REPR, repr } from "../builtins/text.ts";
import type { Interpreter, Module } from "../interpreter.ts";
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

/** The module's namespace, and that of `multiprocessing.context`, where the classes of contexts live. */
export function makeMultiprocessing(
  interpreter: Interpreter,
  processes: Processes,
): {
  readonly multiprocessing: Module;
  readonly context: Module;
  readonly connection: Module;
  readonly pools: Pools;
  readonly managers: Managers;
  readonly connections: Connections;
  readonly getContext: (method?: StartMethod) => Module;
  readonly sharedctypes: Module;
} {
  const { kernel } = interpreter;
  const { table, control, BaseProcess } = processes;
  const synchronize = makeSynchronize(interpreter, processes);
  const sharedValues = makeSharedValues(interpreter, table, synchronize);
  const connections = makeConnections(interpreter, table);
  const queues = makeQueues(interpreter, connections, processes);
  const pools = makePools(interpreter, connections, processes, () => getContext());
  const managers = makeManagers(interpreter, connections, processes, () => getContext());

  function processClass(name: string, method: StartMethod | null): unknown {
    const made = class extends BaseProcess {};
    Object.defineProperty(made, START_METHOD, { value: method });
    nameClasses("multiprocessing.context", { [name]: made });
    return made;
  }
  const byMethod: Readonly<Record<StartMethod, unknown>> = {
    spawn: processClass("SpawnProcess", "spawn"),
    fork: processClass("ForkProcess", "fork"),
    forkserver: processClass("ForkServerProcess", "forkserver"),
  };
  const Process = processClass("Process", null);

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
    return contexts[method];
  }

  function concreteContext(method: StartMethod): Module {
    const context: Module = {
      ...shared,
      Process: byMethod[method],
      Pool: pools.inContext(() => context),
      Manager: managers.inContext(() => context),
      get_start_method: () => method,
      set_start_method() {
        throw new ValueError("cannot set start method of concrete context");
      },
      get_context: (other?: unknown) =>
        other === undefined || other === null ? context : getContext(other),
      [REPR]: () => `<multiprocessing.context.${method} context>`,
    };
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
    ...synchronize.names,
    ...sharedValues.names,
    Pipe: connections.Pipe,
    ...queues,
  };
  const contexts: Readonly<Record<StartMethod, Module>> = {
    spawn: concreteContext("spawn"),
    fork: concreteContext("fork"),
    forkserver: concreteContext("forkserver"),
  };
  const defaultContext: Module = {
    ...shared,
    Process,
    Pool: pools.inContext(() => getContext()),
    Manager: managers.inContext(() => getContext()),
    get_start_method: getStartMethod,
    set_start_method: setStartMethod,
    get_context: getContext,
  };
  return {
    multiprocessing: defaultContext,
    connection: connections.module,
    pools,
    managers,
    connections,
    getContext,
    sharedctypes: sharedValues.sharedctypes,
    context: {
      ...processErrors,
      Process,
      SpawnProcess: byMethod.spawn,
      ForkProcess: byMethod.fork,
      ForkServerProcess: byMethod.forkserver,
      // Contexts travel by name, as their functions do.
      ...contexts,
    },
  };
}
