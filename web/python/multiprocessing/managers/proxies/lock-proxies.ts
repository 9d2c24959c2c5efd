// Proxies of what a manager synchronises by: locks, conditions, events and barriers between the threads of its
// server, each of which works for one thread of a client.
// Python: Lib/multiprocessing/managers.py, AcquirerProxy, ConditionProxy, EventProxy, BarrierProxy
import type { AnyFunction, Blocking, Kernel } from "../../../../wire/system-call.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { optional } from "../../../builtins/keywords.ts";
import { callable } from "../../../call.ts";
import { exposeMethods } from "../../../expose.ts";
import { readTimeout } from "../../synchronize/acquirable.ts";
import type { ProxyClass } from "../registry.ts";
import type { BaseProxy, BaseProxyClass } from "./base-proxy.ts";
import { forward } from "./forward.ts";

export type LockProxies = Readonly<
  Record<"AcquirerProxy" | "ConditionProxy" | "EventProxy" | "BarrierProxy", ProxyClass>
>;

export function defineLockProxies(
  kernel: Kernel,
  { BaseProxy, call, callNow }: BaseProxyClass,
): LockProxies {
  class AcquirerProxy extends BaseProxy {
    static readonly _exposed_: readonly string[] = ["acquire", "release"];

    [Symbol.dispose](): void {
      callNow(this, "release", []);
    }
  }
  exposeMethods(kernel, AcquirerProxy.prototype, {
    *acquire(this: BaseProxy, ...given: unknown[]): Blocking<unknown> {
      const { blocking = true, timeout } = optional("acquire", ["blocking", "timeout"], given);
      const args = timeout === undefined || timeout === null ? [blocking] : [blocking, timeout];
      return yield* call(this, "acquire", args);
    },
    *release(this: BaseProxy): Blocking<unknown> {
      return yield* call(this, "release", []);
    },
    *__enter__(this: BaseProxy): Blocking<unknown> {
      return yield* call(this, "acquire", []);
    },
    *__exit__(this: BaseProxy): Blocking<unknown> {
      return yield* call(this, "release", []);
    },
  });

  class ConditionProxy extends AcquirerProxy {
    static override readonly _exposed_ = ["acquire", "release", "wait", "notify", "notify_all"];
  }
  forward(kernel, call, ConditionProxy.prototype, ["wait", "notify", "notify_all"]);
  exposeMethods(kernel, ConditionProxy.prototype, {
    /** The predicate is asked here, not in the manager. */
    *wait_for(this: BaseProxy, predicate: AnyFunction, ...given: unknown[]): Blocking<unknown> {
      const limit = readTimeout(optional("wait_for", ["timeout"], given)["timeout"]);
      const end = limit === null ? null : kernel.now() + limit;
      let result = yield* kernel.invoke(callable(predicate), undefined, []);
      while (!result) {
        const left = end === null ? null : end - kernel.now();
        if (left !== null && left <= 0) break;
        yield* call(this, "wait", [left]);
        result = yield* kernel.invoke(callable(predicate), undefined, []);
      }
      return result;
    },
  });

  class EventProxy extends BaseProxy {
    static readonly _exposed_ = ["is_set", "set", "clear", "wait"];
  }
  forward(kernel, call, EventProxy.prototype, EventProxy._exposed_);

  class BarrierProxy extends BaseProxy {
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
