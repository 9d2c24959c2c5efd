// Builds the drawing model from trace events, one event at a time, so that a live picture costs only
// what is new. Rings of different processes are drained one after another: an `end` may be read after
// the `join` that saw it, a `begin` before its `create`. Every order that keeps each process's own gives the same.
import { present } from "../base/assert.ts";
import type { Pid, Seconds } from "../base/units.ts";
import type {
  BeginEvent,
  CreateEvent,
  EndEvent,
  JoinEvent,
  SignalEvent,
  TraceEvent,
} from "../wire/trace-event.ts";
import { laneColour, type Arrow, type LaneModel } from "./lane-model.ts";
import type { TraceLog } from "./log.ts";
import { SharingBuilder } from "./sharing.ts";
import {
  changeState,
  closeSegment,
  endThread,
  joinThread,
  mainRow,
  openSegment,
  shownRow,
  startThread,
  tellCoroutine,
  type GrowingLane,
  type Writable,
} from "./thread-rows.ts";

export class LaneBuilder {
  private readonly lanes: GrowingLane[] = [];
  private readonly byPid = new Map<Pid, GrowingLane>();
  private readonly arrows: Writable<Arrow>[] = [];
  private readonly counts = { events: 0, lines: 0 };
  /** What still waits for its other end to be read. */
  private readonly creates = new Map<Pid, CreateEvent>();
  private readonly joins = new Map<Pid, JoinEvent[]>();
  private readonly signals = new Map<Pid, Writable<Arrow>[]>();
  private readonly shared = new SharingBuilder();

  /** Always the same object; it grows. */
  readonly model: LaneModel;

  constructor() {
    const { lanes, byPid, arrows, counts } = this;
    this.model = {
      lanes,
      byPid,
      arrows,
      sharing: this.shared.sharing,
      get events() {
        return counts.events;
      },
      get lines() {
        return counts.lines;
      },
    };
  }

  add(event: TraceEvent): void {
    this.counts.events += 1;
    const lane = this.lane(event.pid);
    lane.moments.push(event.t);
    const row = shownRow(lane, event.tid);
    if (row.index > 0) row.moments.push(event.t);
    this.shared.add(event, row);
    switch (event.kind) {
      case "create":
        return this.create(event);
      case "begin":
        return this.begin(lane, event);
      case "end":
        return this.end(lane, event);
      case "state":
        return changeState(lane, event);
      case "print":
        row.prints.push(event);
        this.counts.lines += newlines(event.text);
        return;
      case "error":
        row.errors.push(event);
        return;
      case "join":
        return this.join(event);
      case "signal":
        return this.signal(event);
      case "io":
        row.io.push(event);
        return;
      case "omitted":
        row.omitted.push(event);
        return;
      case "thread":
        this.arrows.push(startThread(lane, event));
        return;
      case "thread end":
        return endThread(lane, event);
      case "thread join":
        this.arrows.push(joinThread(lane, event));
        return;
      case "coroutine":
        return tellCoroutine(lane, event);
      default:
        // What is shared is told above. Variables and losses have no place in the picture; nor have kinds of a later version.
        return;
    }
  }

  private lane(pid: Pid): GrowingLane {
    const known = this.byPid.get(pid);
    if (known) return known;
    const index = this.lanes.length;
    const main = mainRow();
    const lane: GrowingLane = {
      index,
      colour: laneColour(index),
      pid,
      ppid: 0,
      name: "",
      method: null,
      daemon: false,
      created: null,
      began: null,
      ended: null,
      exitcode: null,
      begin: null,
      end: null,
      rows: [main],
      byTid: new Map([[0, main]]),
      turns: [],
      coroutines: [],
      gil: null,
      tasks: null,
      moments: [],
    };
    this.lanes.push(lane);
    this.byPid.set(pid, lane);
    return lane;
  }

  private create(event: CreateEvent): void {
    const child = this.lane(event.child);
    child.created = event.t;
    child.ppid = event.pid;
    child.method = event.method;
    child.daemon = event.daemon;
    // A process may rename itself before it begins; what it said of itself stands.
    if (child.began === null) child.name = event.name;
    this.creates.set(event.child, event);
    this.drawStart(child);
  }

  private begin(lane: GrowingLane, event: BeginEvent): void {
    lane.begin = event;
    lane.began = event.t;
    lane.ppid = event.ppid;
    lane.name = event.name;
    const begun = { state: "running", call: "", on: "", holder: null } as const;
    openSegment(lane.rows[0], { ...event, ...begun });
    this.drawStart(lane);
  }

  private drawStart(child: GrowingLane): void {
    const event = this.creates.get(child.pid);
    if (!event || child.began === null) return;
    this.arrows.push({
      kind: "start",
      from: { pid: event.pid, tid: event.tid, t: event.t },
      to: { pid: child.pid, tid: 0, t: child.began },
      owner: child.pid,
      event,
    });
  }

  private end(lane: GrowingLane, event: EndEvent): void {
    lane.end = event;
    lane.ended = event.t;
    lane.exitcode = event.exitcode;
    for (const row of lane.rows) closeSegment(row, event.t);
    lane.gil?.close(event.t, null);
    lane.tasks?.close(event.t);
    for (const join of this.joins.get(lane.pid) ?? []) this.drawJoin(join, event.t);
    this.joins.delete(lane.pid);
    for (const arrow of this.signals.get(lane.pid) ?? []) landSignal(arrow, lane);
  }

  private join(event: JoinEvent): void {
    const ended = this.lane(event.child).ended;
    if (ended !== null) return this.drawJoin(event, ended);
    this.joins.set(event.child, [...(this.joins.get(event.child) ?? []), event]);
  }

  private drawJoin(event: JoinEvent, ended: Seconds): void {
    this.arrows.push({
      kind: "join",
      from: { pid: event.child, tid: 0, t: ended },
      to: { pid: event.pid, tid: event.tid, t: event.t },
      owner: event.child,
      event,
    });
  }

  private signal(event: SignalEvent): void {
    const arrow: Writable<Arrow> = {
      kind: "signal",
      from: { pid: event.pid, tid: event.tid, t: event.t },
      to: { pid: event.target, tid: 0, t: event.t },
      owner: event.pid,
      event,
    };
    this.arrows.push(arrow);
    this.signals.set(event.target, [...(this.signals.get(event.target) ?? []), arrow]);
    landSignal(arrow, this.lane(event.target));
  }
}

/** The model of a list of events that is complete. */
export function buildLanes(events: readonly TraceEvent[]): LaneModel {
  const builder = new LaneBuilder();
  for (const event of events) builder.add(event);
  return builder.model;
}

const builders = new WeakMap<TraceLog, LaneBuilder>();

/** The model of a log as it is now. One model a log, shared by all who ask; asking again costs only what is new. */
export function lanesOf(log: TraceLog): LaneModel {
  const builder = builders.get(log) ?? new LaneBuilder();
  builders.set(log, builder);
  const { events } = log;
  for (let i = builder.model.events; i < events.length; i += 1)
    builder.add(present(events[i], "event"));
  return builder.model;
}

/** Counted without taking the text apart: it may be megabytes. */
function newlines(text: string): number {
  let count = 0;
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) count += 1;
  return count;
}

/** A signal that ended its target lands where the target ends. */
function landSignal(arrow: Writable<Arrow>, target: GrowingLane): void {
  const killed = arrow.event.kind === "signal" && target.exitcode === -arrow.event.signal;
  if (killed && target.ended !== null)
    arrow.to = { ...arrow.to, t: Math.max(arrow.from.t, target.ended) };
}
