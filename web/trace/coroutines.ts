// The coroutines of a process, grown from what they tell: each has a life and its waits. Those that never live at the
// same time may share a place in the picture, so that a thousand short ones need no more room than a few. No DOM.
//
//   place 0  fetch ▪──▪───▪|   fetch ▪──▪|      ▪ it runs   ── it waits   | its end
//   place 1    fetch ▪─────▪|
import type { Line, Pid, Seconds, Tid } from "../base/units.ts";
import type { CoroutineEvent } from "../wire/trace-event.ts";
import type { Growing } from "./shared-model.ts";
import { countUntil } from "./sorted.ts";

export interface CoroutineWait {
  readonly start: Seconds;
  /** null while it waits. */
  readonly end: Seconds | null;
  /** The call that it waits in: `asyncio.sleep`. */
  readonly on: string;
  readonly line: Line;
}

export interface Coroutine {
  readonly pid: Pid;
  readonly tid: Tid;
  readonly id: number;
  readonly name: string;
  readonly line: Line;
  readonly start: Seconds;
  /** null while it lives. */
  readonly end: Seconds | null;
  /** The exception that it ended with, or "". */
  readonly error: string;
  readonly waits: readonly CoroutineWait[];
  /** From 0; nobody else has it while this one lives. */
  readonly place: number;
}

type GrowingCoroutine = Growing<Omit<Coroutine, "waits">> & {
  readonly waits: Growing<CoroutineWait>[];
};

export class Coroutines {
  private readonly known = new Map<number, GrowingCoroutine>();
  private readonly list: GrowingCoroutine[] = [];
  private readonly free: number[] = [];
  private places = 0;

  /** In the order in which they began. */
  get all(): readonly Coroutine[] {
    return this.list;
  }

  tell(event: CoroutineEvent): void {
    const { t, coroutine: id, phase, on, line } = event;
    if (phase === "start") return this.begin(event);
    const one = this.known.get(id);
    if (!one || one.end !== null) return;
    const last = one.waits.at(-1);
    if (last?.end === null) last.end = t;
    if (phase === "wait") one.waits.push({ start: t, end: null, on, line });
    if (phase === "end") {
      one.end = t;
      one.error = on;
      this.free.push(one.place);
    }
  }

  /** The process has ended, and they with it. */
  close(t: Seconds): void {
    for (const one of this.list) {
      const last = one.waits.at(-1);
      if (last?.end === null) last.end = t;
      one.end ??= t;
    }
  }

  private begin({ t, pid, tid, coroutine: id, name, line }: CoroutineEvent): void {
    const place = this.free.pop() ?? this.places;
    if (place === this.places) this.places += 1;
    const one = { pid, tid, id, name, line, start: t, end: null, error: "", waits: [], place };
    this.known.set(id, one);
    this.list.push(one);
  }
}

/** Where the coroutines of a process stand still, in the order in which they began to wait: nothing came after that. */
export function lastWaits(coroutines: readonly Coroutine[]): readonly CoroutineWait[] {
  const last = coroutines.flatMap(({ end, waits }) => {
    const wait = waits.at(-1);
    // A process that is stopped ends with its coroutines, and with what these wait for.
    return wait && wait.end === end ? [wait] : [];
  });
  return last.toSorted((a, b) => a.start - b.start);
}

/** How many places the coroutines of a process need: as many as ever lived at one time. */
export function placesOf(coroutines: readonly Coroutine[]): number {
  return coroutines.reduce((most, { place }) => Math.max(most, place + 1), 0);
}

/** The wait that a coroutine is in at `t`, or null. */
export function waitAt({ waits }: Coroutine, t: Seconds): CoroutineWait | null {
  const wait = waits[countUntil(waits, (one) => one.start <= t) - 1];
  return wait && (wait.end === null || t < wait.end) ? wait : null;
}
