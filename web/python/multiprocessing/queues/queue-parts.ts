// What a queue is made of, and how it comes to another process: a one-way pipe, a lock for its readers, a lock
// for its writers, and a semaphore that counts the free places.
//
//   put ──▶ free places − 1 ──▶ buffer ──▶ feeder ──▶ [write lock] ──▶ pipe ──▶ [read lock] ──▶ get
//                ▲                                                                             │
//                └───────────────────────────── free places + 1 ◀─────────────────────────────┘
//
// Python: Lib/multiprocessing/queues.py, Queue.__init__ and __getstate__
import type { Kernel, Told } from "../../../wire/system-call.ts";
import type { ConnectionState } from "../connection/connection-state.ts";
import type { EndsInTransit } from "../connection/connection-ends.ts";
import { MessageTrace } from "../connection/message-trace.ts";
import type { Connections } from "../connection/connections.ts";
import { LOCK, SemLock, told, type Identity, type SemLockState } from "../synchronize/sem-lock.ts";

/** A one-way pipe that many may read and many may write. */
export interface Lane {
  readonly reader: ConnectionState;
  readonly writer: ConnectionState;
  readonly readLock: SemLock;
  readonly writeLock: SemLock;
  /** null for what works inside a pool. */
  readonly identity: Identity | null;
  readonly trace: MessageTrace | null;
  readonly putTold: Told;
  readonly getTold: Told;
}

export interface LaneState {
  readonly reader: EndsInTransit;
  readonly writer: EndsInTransit;
  readonly readLock: SemLockState;
  readonly writeLock: SemLockState;
  readonly identity: Identity | null;
}

type LaneParts = Pick<Lane, "reader" | "writer" | "readLock" | "writeLock" | "identity">;

function lane(kernel: Kernel, parts: LaneParts, what: string): Lane {
  const { identity } = parts;
  const tell = (method: string): Told =>
    identity ? told(identity, method) : { what: `${what}.${method}`, on: "" };
  const trace = identity && new MessageTrace(kernel, identity.object);
  return { ...parts, trace, putTold: tell("put"), getTold: tell("get") };
}

/** A new lane. Without an `identity` it is told of under the name `what`, and its messages not at all. */
export function makeLane(
  kernel: Kernel,
  connections: Connections,
  identity: Identity | null,
  what = "",
): Lane {
  const readLock = SemLock.make(kernel, LOCK);
  const writeLock = SemLock.make(kernel, LOCK);
  return lane(kernel, { ...connections.makePipe(), readLock, writeLock, identity }, what);
}

export function sendLane({ ends }: Connections, from: Lane): LaneState {
  return {
    reader: ends.send(from.reader),
    writer: ends.send(from.writer),
    readLock: from.readLock.state,
    writeLock: from.writeLock.state,
    identity: from.identity,
  };
}

export function takeLane(kernel: Kernel, { ends }: Connections, state: LaneState, what = ""): Lane {
  return lane(
    kernel,
    {
      reader: ends.take(state.reader),
      writer: ends.take(state.writer),
      readLock: new SemLock(kernel, state.readLock),
      writeLock: new SemLock(kernel, state.writeLock),
      identity: state.identity,
    },
    what,
  );
}

/** A semaphore of the free places in a queue. Who takes one is not who gives it back. */
export function makePlaces(kernel: Kernel, size: number): SemLock {
  return SemLock.make(kernel, { kind: "tally", value: size, limit: size });
}
