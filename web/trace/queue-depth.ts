// How many messages lay in a queue at any time. Ends of messages come in any order, so the times are kept in
// order and counted when asked: a picture asks for as many places as it has pixels. No DOM.
import type { Seconds } from "../base/units.ts";
import { countUntil } from "./sorted.ts";

export class QueueDepth {
  private readonly sent: Seconds[] = [];
  /** Of messages whose two ends are known: when each was sent, and when received. */
  private readonly passed: Seconds[] = [];
  private readonly received: Seconds[] = [];
  private highest = { changes: 0, exact: true, depth: 0, t: 0 };

  send(t: Seconds): void {
    insert(this.sent, t);
  }

  /** A message that was sent at `from` has been received at `to`. */
  pass(from: Seconds, to: Seconds): void {
    insert(this.passed, from);
    insert(this.received, Math.max(from, to));
  }

  /** Messages sent until `t`: the place of a message in its queue. */
  sentUntil(t: Seconds): number {
    return until(this.sent, t);
  }

  /**
   * Messages in the queue at `t`. Where events were left out (not `exact`) a message without a receiver may
   * have had one, so only those count that are known to have been received.
   */
  at(t: Seconds, exact: boolean): number {
    return until(exact ? this.sent : this.passed, t) - until(this.received, t);
  }

  /** Whether a message came or went after `from` and until `to`. */
  stirs(from: Seconds, to: Seconds): boolean {
    return until(this.sent, to) > until(this.sent, from);
  }

  /** Every change of the depth, in order; a message that passes at once is two changes. */
  changes(): { readonly t: Seconds; readonly depth: number }[] {
    const list = [
      ...this.sent.map((t) => ({ t, by: 1 })),
      ...this.received.map((t) => ({ t, by: -1 })),
    ].sort((a, b) => a.t - b.t || b.by - a.by);
    let depth = 0;
    return list.map(({ t, by }) => ({ t, depth: (depth += by) }));
  }

  /** The greatest depth, and when it was first reached. */
  peak(exact: boolean): { readonly depth: number; readonly t: Seconds } {
    const changes = this.sent.length + this.received.length;
    if (this.highest.changes === changes && this.highest.exact === exact) return this.highest;
    const sent = exact ? this.sent : this.passed;
    let [depth, t, gone] = [0, sent[0] ?? 0, 0];
    sent.forEach((time, i) => {
      while ((this.received[gone] ?? Infinity) < time) gone += 1;
      if (i + 1 - gone > depth) [depth, t] = [i + 1 - gone, time];
    });
    this.highest = { changes, exact, depth, t };
    return this.highest;
  }
}

function until(times: readonly Seconds[], t: Seconds): number {
  return countUntil(times, (time) => time <= t);
}

/** Nearly always at the end or close to it. */
function insert(times: Seconds[], t: Seconds): void {
  if ((times.at(-1) ?? 0) <= t) times.push(t);
  else times.splice(until(times, t), 0, t);
}
