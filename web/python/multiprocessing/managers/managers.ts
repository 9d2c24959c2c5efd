// The module multiprocessing.managers, and Manager() of the contexts: objects that live in a server process, and
// proxies of them in all others.
// Python: Lib/multiprocessing/managers.py
import { nameClasses } from "../../builtins/name-classes.ts";
import type { Interpreter, Module } from "../../interpreter.ts";
import type { Connections } from "../connection/connections.ts";
import type { Processes } from "../process-table.ts";
import { Directory } from "./address.ts";
import { defineBaseManager } from "./base-manager.ts";
import { MADE_BY_OTHERS, makeDefaultTypes } from "./default-types.ts";
import { makeManagerProcesses } from "./manager-process.ts";
import { RemoteError } from "./protocol.ts";
import { TOKEN } from "./proxies/base-proxy.ts";
import { defineProxies } from "./proxies/proxies.ts";
import { Registries, type Registry } from "./registry.ts";

export interface Managers {
  /** The module's namespace. */
  readonly module: Module;
  /** What other processes find by name; no program can import it. */
  readonly hidden: Module;
  /** `Manager()` as a context has it. */
  inContext(context: () => Module): () => object;
}

export function makeManagers(
  interpreter: Interpreter,
  connections: Connections,
  processes: Processes,
  /** Asked when a manager is made, as get_context() is. */
  defaultContext: () => Module,
): Managers {
  const { kernel } = interpreter;
  const directory = new Directory(kernel, connections);
  const house = { interpreter, connections, processes, directory, defaultContext };
  const registries = new Registries();
  const defaults = (): Registry => registries.of(SyncManager);
  const proxies = defineProxies(house, defaults);
  const running = makeManagerProcesses(house);
  const BaseManager = defineBaseManager(house, registries, running, proxies.proxyFor);

  /** The manager that Manager() gives. */
  class SyncManager extends BaseManager {}
  nameClasses("multiprocessing.managers", { SyncManager });
  const { types, hidden } = makeDefaultTypes(interpreter, proxies.classes, (proxy) => {
    const { client, ident } = proxy[TOKEN];
    return directory.referent(client, ident);
  });
  const register = Reflect.get(BaseManager, "register") as (...given: unknown[]) => void; // as it is defined
  for (const [typeid, { callable, proxyType, exposed }] of types) {
    const create_method = !MADE_BY_OTHERS.has(typeid);
    const options = { callable, proxytype: proxyType, exposed, create_method };
    Reflect.apply(register, SyncManager, [typeid, options]);
  }

  return {
    module: {
      BaseManager,
      SyncManager,
      ...proxies.classes,
      MakeProxyType: proxies.makeProxyType,
      RemoteError,
    },
    hidden: { ...hidden, ...running.hidden, ...proxies.hidden },
    inContext: (context) =>
      // A plain function, so that `new Manager()` works too.
      function Manager() {
        const manager = new SyncManager({ ctx: context() });
        (Reflect.get(manager, "start") as () => void).call(manager); // BaseManager's
        return manager;
      },
  };
}
