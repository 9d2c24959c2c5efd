// All proxy classes, and how a proxy is made: for something that a manager has made, or out of a message.
// Python: Lib/multiprocessing/managers.py, RebuildProxy and AutoProxy
import type { Module } from "../../../interpreter.ts";
import type { ManagerClient } from "../client.ts";
import type { ManagerHouse } from "../house.ts";
import type { Made } from "../protocol.ts";
import type { ProxyClass, Registry } from "../registry.ts";
import { seenAs } from "../seen.ts";
import { defineAutoProxies, type AutoProxies } from "./auto-proxy.ts";
import {
  defineBaseProxy,
  type BaseProxy,
  type ProxyMaker,
  type Token,
  type TokenInTransit,
} from "./base-proxy.ts";
import { defineContainers, type Containers } from "./container-proxies.ts";
import { defineLockProxies, type LockProxies } from "./lock-proxies.ts";
import { defineValueProxies, type ValueProxies } from "./value-proxies.ts";

export interface Proxies {
  readonly classes: ProxyClasses;
  readonly proxyFor: ProxyMaker;
  readonly makeProxyType: AutoProxies["makeProxyType"];
  /** What makes a proxy again in another process, found there by name. */
  readonly hidden: Module;
}

export type ProxyClasses = Containers &
  ValueProxies &
  LockProxies &
  Readonly<Record<"BaseProxy" | "PoolProxy", ProxyClass>>;

export function defineProxies(house: ManagerHouse, defaults: () => Registry): Proxies {
  const { kernel } = house.interpreter;

  const receive = ({ typeid, ident, address, seen }: TokenInTransit): Token => ({
    typeid,
    ident,
    client: house.directory.take(address),
    registry: null,
    seen,
  });
  const construct = (made: ProxyClass, token: Token): BaseProxy => Reflect.construct(made, [token]);

  const hidden = {
    RebuildProxy: (made: ProxyClass, token: TokenInTransit): BaseProxy =>
      construct(made, receive(token)),
    RebuildAutoProxy: (exposed: readonly string[], token: TokenInTransit): BaseProxy =>
      auto.autoProxy(receive(token), exposed),
  };

  function proxyFor(
    client: ManagerClient,
    made: Made,
    registry: Registry | null,
    args: readonly unknown[],
  ): BaseProxy {
    const { typeid, ident, exposed } = made;
    const { proxyType = null } = (registry ?? defaults()).get(typeid) ?? {};
    const seen = seenAs(kernel, typeid, proxyType, args);
    const token: Token = { typeid, ident, client, registry, seen };
    return proxyType === null ? auto.autoProxy(token, exposed) : construct(proxyType, token);
  }

  const base = defineBaseProxy(house, proxyFor, () => hidden.RebuildProxy);
  const auto = defineAutoProxies(house, base, () => hidden.RebuildAutoProxy);
  const classes = {
    BaseProxy: base.BaseProxy as ProxyClass, // made with a token, like the others
    ...defineContainers(kernel, base),
    ...defineValueProxies(kernel, base),
    ...defineLockProxies(kernel, base),
    PoolProxy: auto.PoolProxy,
  };
  return { classes, proxyFor, makeProxyType: auto.makeProxyType, hidden };
}
