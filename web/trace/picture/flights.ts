// The messages and requests in view as curves, thinned to what can be told apart. Drawn by `draw-flights.ts`,
// and looked through for the one under the pointer. No DOM.
//
//   sender ▓▓▓▓╮▓▓▓      client ▓▓│▒▒┊▓▓      (a request goes there and comes back)
//              ╰─╮                │  ┊
//   receiver ▒▒▒▒●▓▓▓    manager  ●▓▓┊
import type { CssPixels, Pid, Seconds } from "../../base/units.ts";
import type { Subject } from "../lane-model.ts";
import type { Flight, Route } from "../routes.ts";
import { timeArea, type Frame } from "./frame.ts";
import type { Doer } from "../names.ts";
import { placeOf } from "./layout.ts";
import type { Curve } from "./pen.ts";
import { groupsInView } from "./thin.ts";
import { timeAt, xOf } from "./time-scale.ts";

/** No more curves than about this many; what falls together is one curve. */
const MOST = 300;
const APART: CssPixels = 4;
/** Messages on their way are looked through up to so many: more would be a blur anyway. */
const MOST_OPEN = 2000;

export interface DrawnFlight {
  readonly subject: Subject;
  readonly curve: Curve;
  /** Whose colour it has. */
  readonly owner: Pid;
  /** How many this curve stands for. */
  readonly count: number;
  /** `answer` is the way back of a request; `open` has not arrived. */
  readonly way: "there" | "answer" | "open";
  readonly request: boolean;
  /** One of its lanes is scrolled out of view. */
  readonly passing: boolean;
}

const known = new WeakMap<Frame, readonly DrawnFlight[]>();

/** Of a frame, made once: it is drawn in two layers, and pointed at. */
export function visibleFlights(frame: Frame): readonly DrawnFlight[] {
  const flights = known.get(frame) ?? findFlights(frame);
  known.set(frame, flights);
  return flights;
}

function findFlights(frame: Frame): DrawnFlight[] {
  const { messages, requests } = frame.model.sharing;
  const { left, right } = timeArea(frame);
  const step = Math.max(APART, ((messages.length + requests.length) * (right - left)) / MOST);
  return [
    ...messages.flatMap((route) =>
      flightsOf(frame, route, step).flatMap(({ flight, count }) => {
        const subject: Subject = { kind: "message", message: flight.what };
        const way = curveOf(frame, route.from, route.to, flight.departs, flight.arrives);
        return way ? [{ ...way, subject, owner: route.from.pid, count, request: false }] : [];
      }),
    ),
    ...requests.flatMap((route) =>
      flightsOf(frame, route, step).flatMap(({ flight, count }) => {
        const { event, answered } = flight.what;
        const subject: Subject = { kind: "request", request: flight.what };
        const there = curveOf(frame, route.from, route.to, event.t, event.t);
        const back =
          answered === null ? null : curveOf(frame, route.to, route.from, answered, answered);
        const both = { subject, owner: route.from.pid, count, request: true };
        return [
          ...(there ? [{ ...there, ...both }] : []),
          ...(back ? [{ ...back, ...both, way: "answer" as const }] : []),
        ];
      }),
    ),
    ...openMessages(frame),
  ];
}

/** The curve of one message or request, thinned or not; null when it is out of view. */
export function flightCurve(frame: Frame, subject: Subject): Curve | null {
  if (subject.kind === "request") {
    const { event } = subject.request;
    const manager = { pid: event.manager, tid: 0 };
    return curveOf(frame, event, manager, event.t, event.t)?.curve ?? null;
  }
  if (subject.kind !== "message") return null;
  const { send, receive } = subject.message;
  if (!send) return null;
  if (!receive) return stub(frame, send, send.t)?.curve ?? null;
  const arrives = Math.max(send.t, receive.t);
  return curveOf(frame, send, receive, send.t, arrives)?.curve ?? null;
}

function flightsOf<T>(
  frame: Frame,
  route: Route<T>,
  step: CssPixels,
): { readonly flight: Flight<T>; readonly count: number }[] {
  const earliest = timeAt(frame.scale, timeArea(frame).left - 40);
  const { flights } = route;
  const inView = route.departedBefore(earliest);
  const times = (i: number): Seconds => flights[i]?.departs ?? Infinity;
  // What departed before the view and arrives in it is told apart by where it arrives.
  const arriving = { length: inView };
  const arrivals = (i: number): Seconds => route.latestUntil(i);
  return [
    ...groupsInView(frame, arriving, arrivals, step, Math.min(inView, route.overBefore(earliest))),
    ...groupsInView(frame, flights, times, step, inView),
  ].flatMap(([from, to]) => {
    const flight = flights[from];
    return flight ? [{ flight, count: to - from }] : [];
  });
}

function openMessages(frame: Frame): DrawnFlight[] {
  const { sharing } = frame.model;
  // Where events were left out, a message without a receiver may have had one.
  if (sharing.omitted > 0) return [];
  const { left, right } = timeArea(frame);
  const found: DrawnFlight[] = [];
  /** Of each sender, the place of the last one: those of one process come in order. */
  const last = new Map<Pid, CssPixels>();
  let seen = 0;
  for (const message of sharing.open) {
    if ((seen += 1) > MOST_OPEN) break;
    const { send } = message;
    if (!send) continue;
    const x = xOf(frame.scale, send.t);
    if (x < left || x > right || x - (last.get(send.pid) ?? -Infinity) < APART) continue;
    last.set(send.pid, x);
    const way = stub(frame, send, send.t);
    const subject: Subject = { kind: "message", message };
    if (way) found.push({ ...way, subject, owner: send.pid, count: 1, request: false });
  }
  return found;
}

/** A short way down, with nobody at its end. */
function stub(frame: Frame, sender: Doer, t: Seconds): Way | null {
  const place = placeOf(frame.layout, frame.model, sender);
  if (place === null) return null;
  const { centre: y, barHeight } = place;
  const x = xOf(frame.scale, t);
  const edge = y + barHeight / 2;
  return {
    curve: [x, edge, x, edge + 4, x + 3, edge + 9, x + 8, edge + 10],
    way: "open",
    passing: y < frame.layout.axisHeight || y > frame.layout.height,
  };
}

type Way = Pick<DrawnFlight, "curve" | "passing" | "way">;

function curveOf(
  frame: Frame,
  from: Doer,
  to: Doer,
  departs: Seconds,
  arrives: Seconds,
): Way | null {
  const { axisHeight, height } = frame.layout;
  const a = placeOf(frame.layout, frame.model, from);
  const b = placeOf(frame.layout, frame.model, to);
  if (a === null || b === null) return null;
  const [y1, y2] = [a.centre, b.centre];
  if (Math.max(y1, y2) < axisHeight || Math.min(y1, y2) > height) return null;
  const passing = [y1, y2].some((y) => y < axisHeight || y > height);
  const [x1, x2] = [xOf(frame.scale, departs), xOf(frame.scale, arrives)];
  const half = [a.barHeight / 2, b.barHeight / 2] as const;
  return { passing, way: "there", curve: bend([x1, y1], [x2, y2], half) };
}

type Point = readonly [x: CssPixels, y: CssPixels];

/** `half` is half the height of the bars at both ends. */
function bend([x1, y1]: Point, [x2, y2]: Point, half: Point): Curve {
  if (y1 === y2) {
    // To itself: a hop under the bar.
    const bottom = y1 + half[0];
    return [x1, bottom, x1, bottom + 16, x2, bottom + 16, x2, bottom];
  }
  const down = Math.sign(y2 - y1);
  const away = y1 + down * half[0];
  const onto = y2 - down * half[1];
  const rise = onto - away;
  // Steep at both ends, so that it is seen to leave one lane and to come to another.
  const lean = (x2 - x1) * 0.2;
  return [x1, away, x1 + lean, away + rise * 0.55, x2 - lean, onto - rise * 0.55, x2, onto];
}
