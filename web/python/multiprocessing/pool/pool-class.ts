// Pool: some processes that wait for work. It is cut into chunks, handed out to whoever is free, and the results
// are put together again.
//
//   map ─▶ jobs ─▶ [tasks thread] ─▶ ══ task lane ══▶ worker ┐
//                                                     worker ├─▶ ══ result lane ══▶ [results thread] ─▶ jobs ─▶ get
//                        [workers thread] looks after worker ┘
//
// Python: Lib/multiprocessing/pool.py, class Pool
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { optional } from "../../builtins/keywords.ts";
import { REPR } from "../../builtins/text.ts";
import { exposeMethods, refuseArguments } from "../../expose.ts";
import type { Module } from "../../interpreter.ts";
import { GETSTATE } from "../../pickle/tags.ts";
import { introduce } from "../synchronize/sem-lock.ts";
import { Stream, UnorderedStream } from "./imap-results.ts";
import {
  checkChunksize,
  defaultChunksize,
  listOf,
  missing,
  readCall,
  readCallbacks,
  readChunksize,
  readMapping,
  readPoolOptions,
  tasksOf,
  type Mapping,
} from "./pool-arguments.ts";
import { PoolCore, type PoolHouse } from "./pool-core.ts";
import type { PoolEngine } from "./pool-engine.ts";
import type { Staff } from "./staff.ts";
import { getValue, refusePickling, type ResultClasses } from "./result-classes.ts";
import { Pending, PendingList, type Callbacks } from "./results.ts";
import { Way } from "./task.ts";
import { fromList, singleCall } from "./task-sequence.ts";
import { ThreadEngine } from "./thread-engine.ts";

const CORE = Symbol("core of a pool");
const MAKE = Symbol("make the engine");
/** On the class that a context has: the context. */
const CONTEXT = Symbol("context");

export type PoolClass = new (...given: unknown[]) => object;

export function definePool(house: PoolHouse, staff: Staff, results: ResultClasses): PoolClass {
  const { interpreter } = house;
  const { kernel, variables } = interpreter;
  const none: Callbacks = { callback: null, errorCallback: null };

  const open = kernel.expose("Pool", function* (core: PoolEngine): Blocking<void> {
    variables.look();
    yield* core.open();
  });

  class Pool {
    declare [CORE]: PoolEngine;

    constructor(...given: unknown[]) {
      // The class of a context knows it, see inContext.
      const own = Reflect.get(new.target, CONTEXT) as (() => Module) | undefined;
      this[CORE] = this[MAKE](given, own ?? house.defaultContext);
      open(this[CORE]);
    }

    /** What does the work of a new pool. */
    [MAKE](given: readonly unknown[], context: () => Module): PoolEngine {
      const options = readPoolOptions(kernel, given);
      const identity = introduce(kernel, "Pool");
      const { lanes, hire } = staff.prepare(identity.object, options.context ?? context(), options);
      return new PoolCore(house, identity, lanes, options.size, hire);
    }

    close(): void {
      this[CORE].close();
    }

    __enter__(): this {
      this[CORE].checkRunning();
      return this;
    }

    [REPR](): string {
      const { phase, workers } = this[CORE];
      return `<multiprocessing.pool.${this.constructor.name} state=${phase} pool_size=${workers}>`;
    }

    [GETSTATE](): never {
      return refusePickling();
    }
  }
  nameClasses("multiprocessing.pool", { Pool });

  function call(
    pool: Pool,
    method: string,
    func: AnyFunction,
    { args, kwds, ...callbacks }: ReturnType<typeof readCall>,
  ): Pending {
    if (func === undefined) throw missing(`Pool.${method}`, "func");
    const core = pool[CORE];
    core.checkRunning();
    const pending = new Pending(kernel, core.jobs, callbacks, core.told(method));
    core.submit(singleCall(pending.number, func, args, kwds));
    return pending;
  }

  function mapped(
    pool: Pool,
    method: string,
    way: number,
    { func, iterable }: Mapping,
    { chunk, callbacks }: { readonly chunk: unknown; readonly callbacks: Callbacks },
  ): PendingList {
    const core = pool[CORE];
    core.checkRunning();
    const { jobs, workers } = core;
    const list = listOf(iterable);
    const chunksize =
      list.length === 0
        ? 0
        : (readChunksize(chunk, "<=") ?? defaultChunksize(list.length, workers));
    const why = core.told(method);
    const pending = new PendingList(kernel, jobs, callbacks, why, chunksize, list.length);
    core.submit(fromList({ job: pending.number, func, way, chunksize, ended() {} }, list));
    return pending;
  }

  function streamed(
    pool: Pool,
    method: string,
    given: readonly unknown[],
    Made: new (...given: ConstructorParameters<typeof Stream>) => Stream,
  ): { readonly stream: Stream; readonly flat: boolean } {
    const core = pool[CORE];
    core.checkRunning();
    const { func, iterable, rest } = readMapping(`Pool.${method}`, given);
    const { chunksize: wanted } = optional(`Pool.${method}`, CHUNKSIZE, rest, 3);
    const chunksize = readChunksize(wanted, "<") ?? 1;
    checkChunksize(chunksize);
    const stream = new Made(kernel, core.jobs, core.told(method));
    const flat = chunksize > 1;
    const way = flat ? Way.MAP : Way.CALL;
    const ended = (tasks: number): void => stream.setLength(tasks);
    const spec = { job: stream.number, func, way, chunksize, ended };
    core.submit(tasksOf(spec, kernel, iterable));
    return { stream, flat };
  }

  const CHUNKSIZE = ["chunksize"];
  const CHUNKSIZE_AND_CALLBACKS = ["chunksize", "callback", "error_callback"];
  const mapNow = (name: string, way: number) =>
    function* (this: Pool, ...given: unknown[]): Blocking<unknown> {
      const mapping = readMapping(`Pool.${name}`, given);
      const { chunksize } = optional(`Pool.${name}`, CHUNKSIZE, mapping.rest, 3);
      const pending = mapped(this, name, way, mapping, { chunk: chunksize, callbacks: none });
      variables.look();
      return yield* getValue(pending, null);
    };
  // What never blocks: with a generator's form all the same, like the others.
  const mapLater = (name: string, way: number) =>
    // oxlint-disable-next-line require-yield
    function* (this: Pool, ...given: unknown[]): Blocking<object> {
      const mapping = readMapping(`Pool.${name}`, given);
      const options = optional(`Pool.${name}`, CHUNKSIZE_AND_CALLBACKS, mapping.rest, 3);
      const chunk = options["chunksize"];
      const how = { chunk, callbacks: readCallbacks(options) };
      return new results.MapResult(mapped(this, name, way, mapping, how));
    };

  exposeMethods(kernel, Pool.prototype, {
    *apply(this: Pool, func: AnyFunction, ...given: unknown[]): Blocking<unknown> {
      const pending = call(this, "apply", func, readCall("Pool.apply", given));
      variables.look();
      return yield* getValue(pending, null);
    },
    // oxlint-disable-next-line require-yield
    *apply_async(this: Pool, func: AnyFunction, ...given: unknown[]): Blocking<object> {
      const options = readCall("Pool.apply_async", given);
      return new results.ApplyResult(call(this, "apply_async", func, options));
    },
    map: mapNow("map", Way.MAP),
    starmap: mapNow("starmap", Way.STARMAP),
    map_async: mapLater("map_async", Way.MAP),
    starmap_async: mapLater("starmap_async", Way.STARMAP),
    // oxlint-disable-next-line require-yield
    *imap(this: Pool, ...given: unknown[]): Blocking<object> {
      const { stream, flat } = streamed(this, "imap", given, Stream);
      return new results.IMapIterator(stream, flat);
    },
    // oxlint-disable-next-line require-yield
    *imap_unordered(this: Pool, ...given: unknown[]): Blocking<object> {
      const { stream, flat } = streamed(this, "imap_unordered", given, UnorderedStream);
      return new results.IMapUnorderedIterator(stream, flat);
    },
    *terminate(this: Pool): Blocking<void> {
      yield* this[CORE].terminate();
    },
    *join(this: Pool): Blocking<void> {
      variables.look();
      yield* this[CORE].join();
    },
    *__exit__(this: Pool): Blocking<void> {
      yield* this[CORE].terminate();
    },
  });
  refuseArguments(kernel, Pool, ["close", "terminate", "join"]);
  // `using pool = new Pool(4)` ends as `with` does.
  Object.defineProperty(Pool.prototype, Symbol.dispose, {
    value(this: { terminate(): void }) {
      this.terminate();
    },
    writable: true,
    configurable: true,
  });
  return Pool;
}

/** ThreadPool: the same methods, and threads that do the work. */
export function defineThreadPool(house: PoolHouse, Pool: PoolClass): PoolClass {
  const { kernel } = house.interpreter;
  class ThreadPool extends Pool {
    constructor(...given: unknown[]) {
      const names = ["processes", "initializer", "initargs"];
      super(optional("ThreadPool.__init__", names, given));
    }

    [MAKE]([given]: readonly unknown[]): PoolEngine {
      const { size, initializer, initargs } = readPoolOptions(kernel, [given]);
      const identity = introduce(kernel, "ThreadPool");
      return new ThreadEngine(house, identity, size, { initializer, initargs });
    }
  }
  nameClasses("multiprocessing.pool", { ThreadPool });
  return ThreadPool;
}

/** The same class, whose pools start their workers as `context` does. */
export function inContext(Pool: PoolClass, context: () => Module): PoolClass {
  const Own = class extends Pool {};
  Object.defineProperty(Own, CONTEXT, { value: context });
  nameClasses("multiprocessing.pool", { Pool: Own });
  return Own;
}
