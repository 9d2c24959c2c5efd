// What a policy decides. The scheduler keeps the rules (cores, clocks, interpreter locks), the policy what they
// leave open. Each draws its dice in a fixed order.
import type { Schedule } from "../../wire/simulation.ts";
import { Dice } from "./dice.ts";
import type { Thread } from "./thread.ts";

export interface Order {
  /** One core is all it needs: whoever goes on, the others stand still. */
  readonly serial: boolean;
  /** A thread is new. */
  meet(thread: Thread): void;
  /** Which of several gets what has become free: a lock, a core. */
  choose(threads: readonly Thread[]): number;
  /** Which of all that could go on does; null leaves that to the clocks. */
  next(threads: readonly Thread[]): Thread | null;
  /** How many statements a thread may now go on for before {@link over} is asked. Asked before each slice. */
  stretch(thread: Thread): number;
  /** It has gone on for so many. */
  spent(thread: Thread, statements: number): void;
  /** Whether its stretch is over. */
  isOver(thread: Thread): boolean;
  /** What then: whether it gives way to those who wait, and by how many statements it falls behind. */
  over(thread: Thread): { readonly givesWay: boolean; readonly behind: number };
  /** By how many statements a thread is late that gets a core, or starts a process, or a process that begins. */
  delay(most: number): number;
}

export function orderOf({ policy, seed }: Pick<Schedule, "policy" | "seed">): Order {
  const dice = new Dice(seed);
  switch (policy) {
    case "fair":
      return new Fair(dice);
    case "random":
      return new Random(dice);
    case "priorities":
      return new Priorities(dice);
  }
}

/** In stretches: so many statements by chance, up to 2 ** `bits` − 1. */
abstract class InStretches {
  readonly serial = false;

  constructor(
    protected readonly dice: Dice,
    protected readonly bits: number,
  ) {}

  meet(thread: Thread): void {
    thread.stretch = this.dice.spread(this.bits);
  }

  next(): null {
    return null;
  }

  stretch(thread: Thread): number {
    return Math.max(0, thread.stretch);
  }

  spent(thread: Thread, statements: number): void {
    thread.stretch -= statements;
  }

  isOver(thread: Thread): boolean {
    return thread.stretch <= 0;
  }
}

/** Statements between two hitches of a calm machine: up to 4,095, about 500 as a rule. So it is slower by 0.2 %. */
const HITCH_BITS = 12;

/**
 * In turn, each for a switch interval: what a calm machine does. Chance has the small delays, and now and then a
 * statement takes twice as long, so that two loops on two cores don't keep in step for ever.
 */
export class Fair extends InStretches implements Order {
  constructor(dice: Dice) {
    super(dice, HITCH_BITS);
  }

  choose(): number {
    return 0;
  }

  over(thread: Thread): { givesWay: boolean; behind: number } {
    this.meet(thread);
    return { givesWay: false, behind: 1 };
  }

  delay(most: number): number {
    return most - this.dice.below(most >> 2);
  }
}

/** Statements of a random stretch: up to 4,095. */
const STRETCH_BITS = 12;

/**
 * Any of them, for a random stretch; who has a core of its own is held up now and then. In one run stretches are of a
 * statement or two, in another they may be long: which orders are found depends on it.
 */
export class Random extends InStretches implements Order {
  constructor(dice: Dice) {
    super(dice, 1 + dice.below(STRETCH_BITS));
  }

  choose(threads: readonly Thread[]): number {
    return this.dice.below(threads.length);
  }

  over(thread: Thread): { givesWay: boolean; behind: number } {
    this.meet(thread);
    return { givesWay: true, behind: this.dice.spread(this.bits) };
  }

  delay(most: number): number {
    // Short ones are as likely as long ones: who begins at about the same time gets in the other's way.
    return Math.min(most, this.dice.spread(this.bits) - 1);
  }
}

/** It may wait for what others do by looking again and again: so many statements, and its priority drops too. */
const PATIENCE = 5_000;
/** Among so many moments of a run, or half, a quarter of them, a priority drops. */
const LONGEST_BITS = 13;
const DROPS = 3;

/**
 * Each thread has a random priority, which drops at a few random moments: PCT. S. Burckhardt and others, "A
 * randomized scheduler with probabilistic guarantees of finding bugs", ASPLOS 2010.
 */
export class Priorities implements Order {
  readonly serial = true;
  private moment = 0;
  private lowest = 0;
  private readonly drops: number[];

  constructor(private readonly dice: Dice) {
    // How long the run will be nobody knows.
    const length = 1 << (3 + dice.below(LONGEST_BITS - 3));
    this.drops = Array.from({ length: DROPS }, () => 1 + dice.below(length)).sort((a, b) => a - b);
  }

  meet(thread: Thread): void {
    thread.priority = 1 + this.dice.below(1 << 20);
  }

  choose(threads: readonly Thread[]): number {
    const best = this.next(threads);
    return best ? threads.indexOf(best) : 0;
  }

  next(threads: readonly Thread[]): Thread | null {
    let best: Thread | null = null;
    for (const thread of threads) if (!best || thread.priority > best.priority) best = thread;
    return best;
  }

  stretch(thread: Thread): number {
    const drop = (this.drops[0] ?? Infinity) - this.moment;
    return Math.max(0, Math.min(PATIENCE - thread.stretch, drop));
  }

  spent(thread: Thread, statements: number): void {
    this.moment += statements;
    thread.stretch += statements;
  }

  isOver(thread: Thread): boolean {
    return this.stretch(thread) <= 0;
  }

  over(thread: Thread): { givesWay: boolean; behind: number } {
    while ((this.drops[0] ?? Infinity) <= this.moment) this.drops.shift();
    thread.stretch = 0;
    this.lowest -= 1;
    thread.priority = this.lowest;
    return { givesWay: true, behind: 0 };
  }

  delay(): number {
    return 0;
  }
}
