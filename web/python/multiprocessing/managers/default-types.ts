// What a SyncManager can make: by name, what its server keeps, and the proxy.
// Python: Lib/multiprocessing/managers.py, the SyncManager.register calls at its end
import { AssertionError } from "../../builtins/exceptions.ts";
import type { Interpreter, Module } from "../../interpreter.ts";
import { defineQueues } from "../../queue/queue.ts";
import { unseen } from "../../threading/label.ts";
import { defineSynchronization } from "../../threading/synchronization.ts";
import type { BaseProxy } from "./proxies/base-proxy.ts";
import type { ProxyClasses } from "./proxies/proxies.ts";
import { defineList } from "./referents/managed-list.ts";
import { ManagedDict } from "./referents/managed-dict.ts";
import { ManagedArray, Namespace, Value } from "./referents/plain-values.ts";
import { readType, type ProxyClass, type RegisteredType } from "./registry.ts";

const QUEUE_METHODS = [
  "empty",
  "full",
  "get",
  "get_nowait",
  "join",
  "put",
  "put_nowait",
  "qsize",
  "task_done",
];

/** The types, and the classes of what the server keeps: found there by name, imported by nobody. */
export function makeDefaultTypes(
  interpreter: Interpreter,
  classes: ProxyClasses,
  /** The object that a proxy stands for, in the server that keeps it. */
  referentOf: (proxy: BaseProxy) => unknown,
): { readonly types: ReadonlyMap<string, RegisteredType>; readonly hidden: Module } {
  const { kernel } = interpreter;

  /** Makes an object of a class in a module that is not there yet. */
  const making = (module: string, name: string) =>
    function make(...given: unknown[]): unknown {
      const found: unknown = interpreter.modules[module]?.[name];
      if (typeof found !== "function") throw new AssertionError(`${module} has no ${name}`);
      return Reflect.construct(found, given);
    };
  /**
   * A condition waits on the lock itself: here it has to know the lock from within, where CPython's would go by its
   * proxy's methods.
   */
  const lockOf = (given: unknown): unknown =>
    given instanceof classes.AcquirerProxy ? (referentOf(given) ?? given) : given;

  const hidden = {
    list: defineList(kernel),
    dict: ManagedDict,
    Namespace,
    Value,
    Array: ManagedArray,
    ...defineSynchronization(interpreter, unseen, lockOf),
    Queue: defineQueues(interpreter, unseen).Queue,
    makePool: making("multiprocessing", "Pool"),
  };
  const type = (callable: unknown, proxytype?: ProxyClass, exposed?: readonly string[]) =>
    readType([{ callable, proxytype, exposed }]).type;
  const types = new Map<string, RegisteredType>([
    ["Queue", type(hidden.Queue, undefined, QUEUE_METHODS)],
    ["JoinableQueue", type(hidden.Queue, undefined, QUEUE_METHODS)],
    ["Event", type(hidden.Event, classes.EventProxy)],
    ["Lock", type(hidden.Lock, classes.AcquirerProxy)],
    ["RLock", type(hidden.RLock, classes.AcquirerProxy)],
    ["Semaphore", type(hidden.Semaphore, classes.AcquirerProxy)],
    ["BoundedSemaphore", type(hidden.BoundedSemaphore, classes.AcquirerProxy)],
    ["Condition", type(hidden.Condition, classes.ConditionProxy)],
    ["Barrier", type(hidden.Barrier, classes.BarrierProxy)],
    ["Pool", type(hidden.makePool, classes.PoolProxy)],
    ["list", type(hidden.list, classes.ListProxy)],
    ["dict", type(hidden.dict, classes.DictProxy)],
    ["Value", type(hidden.Value, classes.ValueProxy)],
    ["Array", type(hidden.Array, classes.ArrayProxy)],
    ["Namespace", type(hidden.Namespace, classes.NamespaceProxy)],
    // No method makes these: they come out of others.
    ["Iterator", type(null, classes.IteratorProxy)],
    ["AsyncResult", type(null)],
  ]);
  return { types, hidden };
}

/** Types without a method of their own. */
export const MADE_BY_OTHERS: ReadonlySet<string> = new Set(["Iterator", "AsyncResult"]);
