// AutoProxy: a proxy class made for the methods that an object turned out to have. PoolProxy has them fixed.
// Python: Lib/multiprocessing/managers.py, MakeProxyType, AutoProxy, BasePoolProxy
import type { Blocking } from "../../../../wire/system-call.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { exposeMethods } from "../../../expose.ts";
import { REDUCE } from "../../../pickle/tags.ts";
import type { ManagerHouse } from "../house.ts";
import type { ProxyClass } from "../registry.ts";
import { sendToken, TOKEN, type BaseProxy, type BaseProxyClass, type Token } from "./base-proxy.ts";
import { forward } from "./forward.ts";

export interface AutoProxies {
  /** `MakeProxyType(name, exposed)`. */
  makeProxyType(name: string, exposed: readonly string[]): ProxyClass;
  autoProxy(token: Token, exposed: readonly string[]): BaseProxy;
  readonly PoolProxy: ProxyClass;
}

export function defineAutoProxies(
  { interpreter, directory }: ManagerHouse,
  { BaseProxy, call }: BaseProxyClass,
  /** The function that makes an AutoProxy again in another process. */
  rebuildAuto: () => unknown,
): AutoProxies {
  const { kernel } = interpreter;
  const made = new Map<string, ProxyClass>();

  function makeProxyType(name: string, exposed: readonly string[]): ProxyClass {
    const Made = class extends BaseProxy {
      static readonly _exposed_ = exposed;
    };
    forward(kernel, call, Made.prototype, exposed);
    nameClasses("multiprocessing.managers", { [name]: Made });
    return Made;
  }

  function autoProxy(token: Token, exposed: readonly string[]): BaseProxy {
    const name = `AutoProxy[${token.typeid}]`;
    const key = [name, ...exposed].join(" ");
    const Made = made.get(key) ?? makeProxyType(name, exposed);
    made.set(key, Made);
    // No other process would find this class by its name.
    Object.defineProperty(Made.prototype, REDUCE, {
      configurable: true,
      value(this: BaseProxy): unknown {
        return [rebuildAuto(), [exposed, sendToken(directory, this[TOKEN])]];
      },
    });
    return Reflect.construct(Made, [token]);
  }

  const staying = {
    apply_async: "AsyncResult",
    map_async: "AsyncResult",
    starmap_async: "AsyncResult",
    imap: "Iterator",
    imap_unordered: "Iterator",
  };
  const atOnce = ["apply", "close", "join", "map", "starmap", "terminate"];

  class PoolProxy extends BaseProxy {
    static readonly _exposed_ = [...atOnce, ...Object.keys(staying)];
    static readonly _method_to_typeid_ = staying;

    __enter__(): this {
      return this;
    }
  }
  forward(kernel, call, PoolProxy.prototype, PoolProxy._exposed_);
  exposeMethods(kernel, PoolProxy.prototype, {
    *__exit__(this: BaseProxy): Blocking<unknown> {
      return yield* call(this, "terminate", []);
    },
  });
  nameClasses("multiprocessing.managers", { PoolProxy });
  return { makeProxyType, autoProxy, PoolProxy };
}
