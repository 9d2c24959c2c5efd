// Builds what processes share, one event at a time: objects, messages on their routes, depths of queues, locks
// held, tasks, requests. In rows of threads stands what belongs to one thread; here what lies between. No DOM.
import type { Pid, Seconds, Tid } from "../base/units.ts";
import type { ObjectId, RequestEvent, TraceEvent } from "../wire/trace-event.ts";
import { Holds } from "./holds.ts";
import { Messages } from "./messages.ts";
import { QueueDepth } from "./queue-depth.ts";
import { Routes, type Route } from "./routes.ts";
import {
  isOwned,
  type Growing,
  type Hold,
  type Message,
  type Request,
  type SharedObject,
  type Task,
} from "./shared-model.ts";
import { countUntil } from "./sorted.ts";
import { Tasks } from "./tasks.ts";

/** What lies between the lanes. */
export interface Sharing {
  readonly objects: ReadonlyMap<ObjectId, SharedObject>;
  readonly messages: readonly Route<Message>[];
  /** Messages of which one end is known; most were sent and not yet received. */
  readonly open: Iterable<Message>;
  readonly requests: readonly Route<Request>[];
  /** Of everything that messages went through. */
  readonly depths: ReadonlyMap<ObjectId, QueueDepth>;
  /** By object, in the order in which they began. */
  readonly holds: ReadonlyMap<ObjectId, readonly Hold[]>;
  /** Small events that were left out. */
  readonly omitted: number;
}

/** Where what belongs to one thread is put. */
export interface ThreadLists {
  readonly holds: Hold[];
  readonly tasks: Task[];
}

export class SharingBuilder {
  private readonly objects = new Map<ObjectId, SharedObject>();
  private readonly messages = new Messages();
  private readonly messageRoutes = new Routes<Message>();
  private readonly requestRoutes = new Routes<Request>();
  private readonly depths = new Map<ObjectId, QueueDepth>();
  private readonly owners = new Holds();
  private readonly holds = new Map<ObjectId, Hold[]>();
  private readonly tasks = new Tasks();
  private readonly asking = new Map<Pid, Growing<Request>[]>();
  private readonly counts = { omitted: 0, owned: 0 };

  /** Always the same object; it grows. */
  readonly sharing: Sharing;

  constructor() {
    const { objects, messages, messageRoutes, requestRoutes, depths, holds, counts } = this;
    this.sharing = {
      objects,
      messages: messageRoutes.all,
      get open() {
        return messages.open;
      },
      requests: requestRoutes.all,
      depths,
      holds,
      get omitted() {
        return counts.omitted;
      },
    };
  }

  add(event: TraceEvent, row: ThreadLists): void {
    if (this.asking.size > 0) this.answer(event);
    switch (event.kind) {
      case "object": {
        const { object: id, type, limit, line } = event;
        this.objects.set(id, { id, type, limit, line, place: this.counts.owned, event });
        if (isOwned(event)) this.counts.owned += 1;
        return;
      }
      case "send":
        this.depthOf(event.object).send(event.t);
        return this.moved(this.messages.add(event));
      case "receive":
        return this.moved(this.messages.add(event));
      case "acquire": {
        const hold = this.owners.acquire(event);
        row.holds.push(hold);
        const all = entry(this.holds, event.object, (): Hold[] => []);
        all.splice(
          countUntil(all, (one) => one.start <= hold.start),
          0,
          hold,
        );
        return;
      }
      case "release":
        return this.owners.release(event);
      case "task": {
        const task = this.tasks.add(event);
        if (task) row.tasks.push(task);
        return;
      }
      case "request":
        return this.ask(event);
      case "omitted":
        this.counts.omitted += event.count;
        return;
      default:
        return;
    }
  }

  private moved(message: Message): void {
    const { send, receive, object } = message;
    if (!send || !receive) return;
    const arrives = Math.max(send.t, receive.t);
    this.messageRoutes.add(send, receive, { departs: send.t, arrives, what: message });
    this.depthOf(object).pass(send.t, arrives);
  }

  private depthOf(object: ObjectId): QueueDepth {
    return entry(this.depths, object, () => new QueueDepth());
  }

  private ask(event: RequestEvent): void {
    const request: Growing<Request> = { event, answered: null };
    const { pid, manager, t } = event;
    this.requestRoutes.add(
      event,
      { pid: manager, tid: 0 },
      { departs: t, arrives: t, what: request },
    );
    entry(this.asking, pid, (): Growing<Request>[] => []).push(request);
  }

  /** Whatever a thread tells next, but that it waits, means that it has its answer. */
  private answer(event: TraceEvent): void {
    if (event.kind === "state" && (event.state === "waiting" || event.state === "io")) return;
    const asking = this.asking.get(event.pid);
    if (!asking) return;
    for (const request of asking) if (request.event.tid === event.tid) request.answered = event.t;
    const rest = asking.filter((request) => request.answered === null);
    if (rest.length > 0) this.asking.set(event.pid, rest);
    else this.asking.delete(event.pid);
  }
}

/** Who held the object at `t`, other than the thread that asks; null when nobody is known to. */
export function ownerAt(
  { holds }: Sharing,
  object: ObjectId,
  t: Seconds,
  asks: { readonly pid: Pid; readonly tid: Tid },
): Hold | null {
  const all = holds.get(object) ?? [];
  const begun = all.slice(
    0,
    countUntil(all, (hold) => hold.start <= t),
  );
  return (
    begun.findLast(
      ({ pid, tid, end }) => (end === null || end > t) && (pid !== asks.pid || tid !== asks.tid),
    ) ?? null
  );
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
