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
import { exposeMethods } from "../../expose.ts";
import type { Module } from "../../interpreter.ts";
import { GETSTATE } from "../../pickle/tags.ts";
import { introduce } from "../synchronize/sem-lock.ts";
import { Stream, UnorderedStream } from "./imap-results.ts";
import {
  checkChunksize,
  defaultChunksize,
  listOf,
  readCall,
  readCallbacks,
  readChunksize,
  readPoolOptions,
  tasksOf,
} from "./pool-arguments.ts";
import { PoolCore, type PoolHouse } from "./pool-core.ts";
import type { Staff } from "./staff.ts";
import { getValue, refusePickling, type ResultClasses } from "./result-classes.ts";
import { Pending, PendingList, type Callbacks } from "./results.ts";
import { Way } from "./task.ts";
import { fromList, singleCall } from "./task-sequence.ts";

const CORE = Symbol("core of a pool");
/** On the class that a context has: the context. */
const CONTEXT = Symbol("context");

export type PoolClass = new (...given: unknown[]) => object;

export function definePool(house: PoolHouse, staff: Staff, results: ResultClasses): PoolClass {
  const { interpreter } = house;
  const { kernel, variables } = interpreter;
  const none: Callbacks = { callback: null, errorCallback: null };

  const open = kernel.expose("Pool", function* (core: PoolCore): Blocking<void> {
    variables.look();
    yield* core.open();
  });

  class Pool {
    declare [CORE]: PoolCore;

    constructor(...given: unknown[]) {
      const options = readPoolOptions(kernel, given);
      // The class of a context knows it, see inContext.
      const own = Reflect.get(new.target, CONTEXT) as (() => Module) | undefined;
      const identity = introduce(kernel, "Pool");
      const { lanes, hire } = staff.prepare(
        identity.object,
        options.context ?? (own ?? house.defaultContext)(),
        options,
      );
      this[CORE] = new PoolCore(house, identity, lanes, options.size, hire);
      open(this[CORE]);
    }

    close(): void {
      this[CORE].close();
    }

    __enter__(): this {
      this[CORE].checkRunning();
      return this;
    }

    [REPR](): string {
      const { phase, processes } = this[CORE].state;
      return `<multiprocessing.pool.Pool state=${phase} pool_size=${processes.length}>`;
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
    const core = pool[CORE];
    core.checkRunning();
    const pending = new Pending(kernel, core.state.jobs, callbacks, core.told(method));
    core.submit(singleCall(pending.number, func, args, kwds));
    return pending;
  }

  function mapped(
    pool: Pool,
    method: string,
    way: number,
    func: AnyFunction,
    iterable: unknown,
    { chunk, callbacks }: { readonly chunk: unknown; readonly callbacks: Callbacks },
  ): PendingList {
    const core = pool[CORE];
    core.checkRunning();
    const { jobs, processes } = core.state;
    const list = listOf(iterable);
    const wanted = readChunksize(chunk) ?? defaultChunksize(list.length, processes.length);
    const chunksize = list.length === 0 ? 0 : wanted;
    const why = core.told(method);
    const pending = new PendingList(kernel, jobs, callbacks, why, chunksize, list.length);
    core.submit(fromList({ job: pending.number, func, way, chunksize, ended() {} }, list));
    return pending;
  }

  function streamed(
    pool: Pool,
    method: string,
    func: AnyFunction,
    iterable: unknown,
    given: readonly unknown[],
    Made: new (...given: ConstructorParameters<typeof Stream>) => Stream,
  ): { readonly stream: Stream; readonly flat: boolean } {
    const core = pool[CORE];
    core.checkRunning();
    const chunksize = readChunksize(optional(method, ["chunksize"], given)["chunksize"]) ?? 1;
    checkChunksize(chunksize);
    const stream = new Made(kernel, core.state.jobs, core.told(method));
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
    function* (
      this: Pool,
      func: AnyFunction,
      iterable: unknown,
      ...given: unknown[]
    ): Blocking<unknown> {
      const { chunksize } = optional(`Pool.${name}`, CHUNKSIZE, given);
      const options = { chunk: chunksize, callbacks: none };
      const pending = mapped(this, name, way, func, iterable, options);
      variables.look();
      return yield* getValue(pending, null);
    };
  // What never blocks: with a generator's form all the same, like the others.
  const mapLater = (name: string, way: number) =>
    // oxlint-disable-next-line require-yield
    function* (
      this: Pool,
      func: AnyFunction,
      iterable: unknown,
      ...given: unknown[]
    ): Blocking<object> {
      const options = optional(`Pool.${name}`, CHUNKSIZE_AND_CALLBACKS, given);
      const chunk = options["chunksize"];
      const how = { chunk, callbacks: readCallbacks(options) };
      return new results.MapResult(mapped(this, name, way, func, iterable, how));
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
    *imap(this: Pool, func: AnyFunction, list: unknown, ...given: unknown[]): Blocking<object> {
      const { stream, flat } = streamed(this, "imap", func, list, given, Stream);
      return new results.IMapIterator(stream, flat);
    },
    // oxlint-disable-next-line require-yield
    *imap_unordered(
      this: Pool,
      func: AnyFunction,
      list: unknown,
      ...given: unknown[]
    ): Blocking<object> {
      const { stream, flat } = streamed(this, "imap_unordered", func, list, given, UnorderedStream);
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

/** The same class, whose pools start their workers as `context` does. */
export function inContext(Pool: PoolClass, context: () => Module): PoolClass {
  const Own = class extends Pool {};
  Object.defineProperty(Own, CONTEXT, { value: context });
  nameClasses("multiprocessing.pool", { Pool: Own });
  return Own;
}
