// Methods of a proxy that do nothing but ask the manager for the method of the same name.
// Python: Lib/multiprocessing/managers.py, MakeProxyType
import type { Blocking, Kernel } from "../../../../wire/system-call.ts";
import { exposeMethods } from "../../../expose.ts";
import type { BaseProxy, BaseProxyClass } from "./base-proxy.ts";

export function forward(
  kernel: Kernel,
  call: BaseProxyClass["call"],
  prototype: object,
  names: readonly string[],
): void {
  const methods = names.map((name) => {
    const method = function* (this: BaseProxy, ...args: unknown[]): Blocking<unknown> {
      return yield* call(this, name, args);
    };
    return [name, method] as const;
  });
  exposeMethods(kernel, prototype, Object.fromEntries(methods));
}
