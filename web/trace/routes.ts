// What went from one thread to another, mostly of another process, kept so that the part of it in view is found without looking at the
// rest: by departure, with the latest arrival up to each place. No DOM.
import type { Seconds } from "../base/units.ts";
import type { Doer } from "./names.ts";
import { countUntil } from "./sorted.ts";

export interface Flight<T> {
  readonly departs: Seconds;
  readonly arrives: Seconds;
  readonly what: T;
}

/** All flights from one thread to one other. */
export class Route<T> {
  private readonly list: Flight<T>[] = [];
  /** The latest arrival of this flight and all that departed before it; ascending. */
  private readonly latest: Seconds[] = [];

  constructor(
    readonly from: Doer,
    readonly to: Doer,
  ) {}

  /** By departure. */
  get flights(): readonly Flight<T>[] {
    return this.list;
  }

  add(flight: Flight<T>): void {
    const place = countUntil(this.list, (one) => one.departs <= flight.departs);
    this.list.splice(place, 0, flight);
    this.latest.length = place;
    for (let i = place; i < this.list.length; i += 1) {
      this.latest.push(Math.max(this.latest[i - 1] ?? 0, this.list[i]?.arrives ?? 0));
    }
  }

  /** How many leading flights are over before `t`. */
  overBefore(t: Seconds): number {
    return countUntil(this.latest, (arrival) => arrival < t);
  }

  /** The latest arrival of the flights up to this place; Infinity beyond the last. */
  latestUntil(place: number): Seconds {
    return this.latest[place] ?? Infinity;
  }

  /** How many leading flights depart before `t`. */
  departedBefore(t: Seconds): number {
    return countUntil(this.list, (one) => one.departs < t);
  }
}

/** The routes of a run, made when something first goes there. */
export class Routes<T> {
  private readonly known = new Map<string, Route<T>>();
  private readonly made: Route<T>[] = [];

  get all(): readonly Route<T>[] {
    return this.made;
  }

  add(from: Doer, to: Doer, flight: Flight<T>): void {
    const key = `${from.pid} ${from.tid} ${to.pid} ${to.tid}`;
    const route = this.known.get(key) ?? new Route<T>(doer(from), doer(to));
    if (!this.known.has(key)) {
      this.known.set(key, route);
      this.made.push(route);
    }
    route.add(flight);
  }
}

/** Without what else is known of it. */
function doer({ pid, tid }: Doer): Doer {
  return { pid, tid };
}
