// BaseProxy: stands in a process for an object that a manager keeps. Its methods ask the manager.
// Python: Lib/multiprocessing/managers.py, class BaseProxy
import type { Blocking } from "../../../../wire/system-call.ts";
import { optional } from "../../../builtins/keywords.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { address, repr, REPR, STR } from "../../../builtins/text.ts";
import { exposeMethods } from "../../../expose.ts";
import { REDUCE } from "../../../pickle/tags.ts";
import type { AddressInTransit, Directory } from "../address.ts";
import { StaysThere, type ManagerClient } from "../client.ts";
import type { ManagerHouse } from "../house.ts";
import { GET_VALUE, type Ident, type Made } from "../protocol.ts";
import type { Registry } from "../registry.ts";
import { type Seen, toldOf } from "../seen.ts";

/** Where the object of a proxy is. */
export interface Token {
  readonly typeid: string;
  readonly ident: Ident;
  readonly client: ManagerClient;
  /** The types of the manager that made the proxy here; null when it came from elsewhere. */
  readonly registry: Registry | null;
  /** Of what threads wait for. */
  readonly seen: Seen | null;
}

/** A token on its way to another process. */
export interface TokenInTransit {
  readonly typeid: string;
  readonly ident: Ident;
  readonly address: AddressInTransit;
  readonly seen: Seen | null;
}

export const TOKEN = Symbol("token of a proxy");

export interface BaseProxy {
  readonly [TOKEN]: Token;
}

export interface BaseProxyClass {
  readonly BaseProxy: new (token: Token) => BaseProxy;
  /** What the library's own proxies call: asks for a method, and blocks until the reply has come. */
  call(proxy: BaseProxy, method: string, args: readonly unknown[]): Blocking<unknown>;
  /** The same as plain code, for getters and setters. */
  callNow(proxy: BaseProxy, method: string, args: readonly unknown[]): unknown;
}

export const sendToken = (
  directory: Directory,
  { typeid, ident, client, seen }: Token,
): TokenInTransit => ({
  typeid,
  ident,
  address: directory.send(client),
  seen,
});

/** Makes the proxy of something that stays with a manager. */
export type ProxyMaker = (
  client: ManagerClient,
  made: Made,
  registry: Registry | null,
  /** What it was made with. */
  args: readonly unknown[],
) => BaseProxy;

export function defineBaseProxy(
  { interpreter, directory }: ManagerHouse,
  /** Known once all proxies are. */
  proxyFor: ProxyMaker,
  /** The function that makes a proxy again in another process. */
  rebuild: () => unknown,
): BaseProxyClass {
  const { kernel, variables } = interpreter;

  function* call(proxy: BaseProxy, method: string, args: readonly unknown[]): Blocking<unknown> {
    const { client, typeid, ident, registry, seen } = proxy[TOKEN];
    variables.look();
    const result = yield* client.request(typeid, ident, method, args, toldOf(seen, method));
    return result instanceof StaysThere ? proxyFor(client, result.made, registry, args) : result;
  }
  const callNow = kernel.expose("_callmethod", call);

  class Proxied implements BaseProxy {
    declare readonly [TOKEN]: Token;

    constructor(token: Token) {
      Object.defineProperty(this, TOKEN, { value: token });
    }

    [REPR](): string {
      const { typeid } = this[TOKEN];
      return `<${this.constructor.name} object, typeid ${repr(typeid)} at ${address(this)}>`;
    }

    /** What `print` shows is the object. */
    [STR](): string {
      try {
        return String(callNow(this, "__repr__", []));
      } catch {
        // CPython says so too, whatever the error was.
        return `${repr(this).slice(0, -1)}; '__str__()' failed>`;
      }
    }

    [REDUCE](): unknown {
      return [rebuild(), [this.constructor, sendToken(directory, this[TOKEN])]];
    }
  }
  nameClasses("multiprocessing.managers", { BaseProxy: Proxied });

  exposeMethods(kernel, Proxied.prototype, {
    *_callmethod(this: Proxied, methodname: unknown, ...given: unknown[]): Blocking<unknown> {
      const [args, kwds] = given;
      const named = Object.keys(Object(kwds)).length === 0 ? [] : [kwds];
      return yield* call(this, String(methodname), [...listed(args), ...named]);
    },
    *_getvalue(this: Proxied, ...given: unknown[]): Blocking<unknown> {
      optional("_getvalue", [], given);
      return yield* call(this, GET_VALUE, []);
    },
  });
  return { BaseProxy: Proxied, call, callNow };
}

const listed = (args: unknown): readonly unknown[] =>
  Array.isArray(args) ? (args as readonly unknown[]) : []; // isArray says any[]
