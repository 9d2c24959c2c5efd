// Where a manager can be reached: the write end of the pipe on which it listens. A program has no sockets here, so
// the end itself travels in every proxy, and a process that has it can ask for a connection.
//
//   client                                              server
//   makes two pipes ── their other ends ──▶ listener ──▶ accepts, a thread for this client
//          └──────────────── requests, replies ────────────────┘
//
// Python: Lib/multiprocessing/connection.py, Listener and Client
import type { PipeId } from "../../../wire/pipes.ts";
import type { Pid } from "../../../base/units.ts";
import type { Kernel } from "../../../wire/system-call.ts";
import type { ConnectionState } from "../connection/connection-state.ts";
import type { EndsInTransit } from "../connection/connection-ends.ts";
import type { Connections } from "../connection/connections.ts";
import { ManagerClient } from "./client.ts";
import type { Ident } from "./protocol.ts";

/** A manager as the trace and the reader know it. */
export interface ManagerName {
  readonly pid: Pid;
  readonly name: string;
}

/** An address on its way to another process. */
export interface AddressInTransit extends ManagerName {
  readonly listener: EndsInTransit;
}

/** What a client says through the listener: the ends that are the server's. */
export interface Introduction {
  readonly requests: EndsInTransit;
  readonly replies: EndsInTransit;
}

/** What the server of this process keeps, and how it reaches itself. */
interface Served {
  readonly client: ManagerClient;
  readonly referent: (ident: Ident) => unknown;
}

/** The managers that this process can reach. However many proxies there are, each end is held once. */
export class Directory {
  private readonly clients = new Map<PipeId, ManagerClient>();
  private served: Served | null = null;

  constructor(
    private readonly kernel: Kernel,
    private readonly connections: Connections,
  ) {}

  /** A manager that listens; `listener` is the write end that this process holds. */
  add(manager: ManagerName, listener: ConnectionState): ManagerClient {
    const client = new ManagerClient(this.kernel, this.connections, manager, listener);
    if (listener.writer) this.clients.set(listener.writer.pipe, client);
    return client;
  }

  /** This process is the server that `client` reaches. */
  serve(client: ManagerClient, referent: Served["referent"]): void {
    this.served = { client, referent };
  }

  /** What a proxy stands for, if this process keeps it. */
  referent(client: ManagerClient, ident: Ident): unknown {
    return this.served?.client === client ? this.served.referent(ident) : undefined;
  }

  send({ manager, listener }: ManagerClient): AddressInTransit {
    return { ...manager, listener: this.connections.ends.send(listener) };
  }

  /** An address has arrived. */
  take({ pid, name, listener }: AddressInTransit): ManagerClient {
    const { ends } = this.connections;
    const state = ends.take(listener);
    const known = listener.to === null ? undefined : this.clients.get(listener.to);
    if (known === undefined) return this.add({ pid, name }, state);
    ends.close(state);
    return known;
  }
}
