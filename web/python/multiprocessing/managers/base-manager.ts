// BaseManager: starts a server process, makes objects in it and gives out proxies of them.
// Python: Lib/multiprocessing/managers.py, class BaseManager
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import { AssertionError, AttributeError } from "../../builtins/exceptions.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { optional } from "../../builtins/keywords.ts";
import { className, str } from "../../builtins/text.ts";
import { exposeMethods } from "../../expose.ts";
import type { Module } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import { readTimeout } from "../synchronize/acquirable.ts";
import { ProcessError } from "../errors.ts";
import type { Finalizer } from "../finalize.ts";
import type { AddressInTransit } from "./address.ts";
import type { ManagerClient } from "./client.ts";
import type { ManagerHouse } from "./house.ts";
import type { ManagerProcesses, ServerProcess } from "./manager-process.ts";
import { SERVER, type Made } from "./protocol.ts";
import type { ProxyMaker } from "./proxies/base-proxy.ts";
import { readType, type Registries } from "./registry.ts";

const STATE = Symbol("state of a manager");

type Phase = "initial" | "started" | "shut down";

interface State {
  phase: Phase;
  readonly context: Module | null;
  client: ManagerClient | null;
  server: ServerProcess | null;
  finalizer: Finalizer | null;
}

interface StateInTransit {
  readonly phase: Phase;
  readonly address: AddressInTransit | null;
}

export type ManagerClass = new (...given: unknown[]) => object;

/** CPython's managers have some attributes only once they were started. */
const missing = (manager: object, attribute: string): AttributeError =>
  new AttributeError(`'${className(manager)}' object has no attribute '${attribute}'`);

export function defineBaseManager(
  house: ManagerHouse,
  registries: Registries,
  { start, end }: ManagerProcesses,
  proxyFor: ProxyMaker,
): ManagerClass {
  const { interpreter, processes, directory, defaultContext } = house;
  const { kernel, variables } = interpreter;
  const { finalizers, control, table } = processes;

  /** What asks for something of a manager that runs. */
  function clientOf(manager: BaseManager): ManagerClient {
    const { phase, client } = manager[STATE];
    if (phase !== "started" || client === null) throw new AssertionError("server not yet started");
    return client;
  }

  class BaseManager {
    declare [STATE]: State;

    constructor(...given: unknown[]) {
      const names = ["address", "authkey", "serializer", "ctx"];
      const { ctx } = optional("BaseManager.__init__", names, given);
      const context = (ctx ?? null) as Module | null; // a context is a module
      this[STATE] = { phase: "initial", context, client: null, server: null, finalizer: null };
    }

    /** Tells this class of managers, and those that extend it, of a type. */
    static register(typeid: unknown, ...given: unknown[]): void {
      const name = str(typeid);
      const { type, createMethod } = readType(given);
      registries.add(this, name, type);
      if (!createMethod) return;
      exposeMethods(kernel, this.prototype, {
        *[name](this: BaseManager, ...args: unknown[]): Blocking<unknown> {
          const client = clientOf(this);
          variables.look();
          // The server answers so.
          const made = (yield* client.request(name, SERVER, "create", [name, ...args])) as Made;
          return proxyFor(client, made, registries.of(this.constructor), args);
        },
      });
    }

    get address(): string | null {
      const { client } = this[STATE];
      return client && `pipe of ${client.manager.name}`;
    }

    [GETSTATE](): StateInTransit {
      if (table.spawning === null) {
        throw new TypeError(
          "Pickling an AuthenticationString object is disallowed for security reasons",
        );
      }
      const { phase, client } = this[STATE];
      // Only a fork copies what the object is; else it is a new one with the same address.
      return {
        phase: table.spawning === "fork" ? phase : "initial",
        address: client && directory.send(client),
      };
    }

    [SETSTATE]({ phase, address }: StateInTransit): void {
      const client = address && directory.take(address);
      this[STATE] = { phase, context: null, client, server: null, finalizer: null };
    }
  }
  nameClasses("multiprocessing.managers", { BaseManager });

  function check(phase: Phase, wanted: Phase): void {
    if (phase === wanted) return;
    if (phase === "started") throw new ProcessError("Already started server");
    throw new ProcessError(
      phase === "initial" ? "Unable to start server" : "Manager has shut down",
    );
  }

  function* startServer(
    manager: BaseManager,
    initializer: AnyFunction | null,
    initargs: readonly unknown[],
  ): Blocking<void> {
    const state = manager[STATE];
    check(state.phase, "initial");
    variables.look();
    const server = yield* start(
      className(manager),
      state.context ?? defaultContext(),
      registries.of(manager.constructor),
      initializer,
      initargs,
    );
    Object.assign(state, { phase: "started", server, client: server.client });
    state.finalizer = finalizers.add(0, function* () {
      yield* end(server);
      state.phase = "shut down";
    });
  }

  function* shutdown(this: BaseManager): Blocking<void> {
    const { finalizer } = this[STATE];
    if (finalizer === null) throw missing(this, "shutdown");
    yield* finalizer.call();
  }

  exposeMethods(kernel, BaseManager.prototype, {
    *start(this: BaseManager, ...given: unknown[]): Blocking<void> {
      const { initializer, initargs } = optional("start", ["initializer", "initargs"], given);
      if (initializer !== undefined && initializer !== null && typeof initializer !== "function")
        throw new TypeError("initializer must be a callable");
      const args: unknown[] = Array.isArray(initargs) ? initargs : [];
      // What it takes is its own affair.
      yield* startServer(this, (initializer ?? null) as AnyFunction | null, args);
    },
    *join(this: BaseManager, ...given: unknown[]): Blocking<void> {
      const limit = readTimeout(optional("join", ["timeout"], given)["timeout"]);
      const { server } = this[STATE];
      if (server === null) throw missing(this, "_process");
      yield* control.join(server.process, limit);
    },
    *__enter__(this: BaseManager): Blocking<object> {
      if (this[STATE].phase === "initial") yield* startServer(this, null, []);
      check(this[STATE].phase, "started");
      return this;
    },
    *_number_of_objects(this: BaseManager): Blocking<unknown> {
      return yield* clientOf(this).request("Manager", SERVER, "number_of_objects", []);
    },
    shutdown,
    __exit__: shutdown,
  });
  Object.defineProperty(BaseManager.prototype, Symbol.dispose, {
    value: kernel.expose("shutdown", shutdown),
  });
  return BaseManager;
}
