// Proxies of what a manager synchronises by: locks, conditions, events and barriers between the threads of its
// server, each of which works for one thread of a client.
// Python: Lib/multiprocessing/managers.py, AcquirerProxy, ConditionProxy, EventProxy, BarrierProxy
import type { AnyFunction, Blocking, Kernel } from "../../../../wire/system-call.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { optional } from "../../../builtins/keywords.ts";
import { callable } from "../../../call.ts";
import { exposeMethods } from "../../../expose.ts";
import { readTimeout } from "../../synchronize/acquirable.ts";
import { HoldNotes } from "../../synchronize/hold-notes.ts";
import type { ProxyClass } from "../registry.ts";
import { WAITED_FOR } from "../seen.ts";
import type { BaseProxyClass, Token } from "./base-proxy.ts";
import { forward } from "./forward.ts";

/** What this process has told of who holds the lock. */
const HOLDS = Symbol("holds of a lock's proxy");

export type LockProxies = Readonly<
  Record<"AcquirerProxy" | "ConditionProxy" | "EventProxy" | "BarrierProxy", ProxyClass>
>;

export function defineLockProxies(
  kernel: Kernel,
  { BaseProxy, call, callNow }: BaseProxyClass,
): LockProxies {
  class AcquirerProxy extends BaseProxy {
    static readonly [WAITED_FOR] = true;
    static readonly _exposed_: readonly string[] = ["acquire", "release"];
    declare readonly [HOLDS]: HoldNotes | null;

    constructor(token: Token) {
      super(token);
      const { seen, typeid } = token;
      const object = seen?.object ?? null;
      // A condition's own lock is one.
      const recursive = /(RLock|Condition)$/.test(typeid);
      const notes = object === null ? null : new HoldNotes(kernel, object, recursive);
      Object.defineProperty(this, HOLDS, { value: notes });
    }
  }

  function* acquire(proxy: AcquirerProxy, args: readonly unknown[]): Blocking<unknown> {
    const taken = yield* call(proxy, "acquire", args);
    if (taken === true) proxy[HOLDS]?.acquired();
    return taken;
  }

  function* release(this: AcquirerProxy): Blocking<unknown> {
    const holds = this[HOLDS];
    // Told before the next owner can have it; what another process took is told of when it was free to go.
    const own = holds?.isShown === true;
    if (own) holds.released();
    const result = yield* call(this, "release", []);
    if (!own) holds?.released();
    return result;
  }

  exposeMethods(kernel, AcquirerProxy.prototype, {
    *acquire(this: AcquirerProxy, ...given: unknown[]): Blocking<unknown> {
      const { blocking = true, timeout } = optional("acquire", ["blocking", "timeout"], given);
      const args = timeout === undefined || timeout === null ? [blocking] : [blocking, timeout];
      return yield* acquire(this, args);
    },
    release,
    *__enter__(this: AcquirerProxy): Blocking<unknown> {
      return yield* acquire(this, []);
    },
    __exit__: release,
  });
  Object.defineProperty(AcquirerProxy.prototype, Symbol.dispose, {
    value: kernel.expose("release", release),
  });

  class ConditionProxy extends AcquirerProxy {
    static override readonly _exposed_ = ["acquire", "release", "wait", "notify", "notify_all"];
  }
  forward(kernel, call, ConditionProxy.prototype, ["notify", "notify_all"]);

  /** Who waits has let go of the condition's lock, and has it again afterwards. */
  function* wait(proxy: AcquirerProxy, args: readonly unknown[]): Blocking<unknown> {
    const held = proxy[HOLDS]?.suspend() ?? 0;
    try {
      return yield* call(proxy, "wait", args);
    } finally {
      proxy[HOLDS]?.resume(held);
    }
  }

  exposeMethods(kernel, ConditionProxy.prototype, {
    *wait(this: AcquirerProxy, ...args: unknown[]): Blocking<unknown> {
      return yield* wait(this, args);
    },
    /** The predicate is asked here, not in the manager. */
    *wait_for(this: AcquirerProxy, predicate: AnyFunction, ...given: unknown[]): Blocking<unknown> {
      const limit = readTimeout(optional("wait_for", ["timeout"], given)["timeout"]);
      const end = limit === null ? null : kernel.now() + limit;
      let result = yield* kernel.invoke(callable(predicate), undefined, []);
      while (!result) {
        const left = end === null ? null : end - kernel.now();
        if (left !== null && left <= 0) break;
        yield* wait(this, [left]);
        result = yield* kernel.invoke(callable(predicate), undefined, []);
      }
      return result;
    },
  });

  class EventProxy extends BaseProxy {
    static readonly [WAITED_FOR] = true;
    static readonly _exposed_ = ["is_set", "set", "clear", "wait"];
  }
  forward(kernel, call, EventProxy.prototype, EventProxy._exposed_);

  class BarrierProxy extends BaseProxy {
    static readonly [WAITED_FOR] = true;
    static readonly _exposed_ = ["__getattribute__", "wait", "abort", "reset"];

    get parties(): unknown {
      return callNow(this, "__getattribute__", ["parties"]);
    }

    get n_waiting(): unknown {
      return callNow(this, "__getattribute__", ["n_waiting"]);
    }

    get broken(): unknown {
      return callNow(this, "__getattribute__", ["broken"]);
    }
  }
  forward(kernel, call, BarrierProxy.prototype, ["wait", "abort", "reset"]);

  const made = { AcquirerProxy, ConditionProxy, EventProxy, BarrierProxy };
  nameClasses("multiprocessing.managers", made);
  return made;
}
