// One slice: a thread runs statements until it gives way, blocks or ends. Code counts them down in place[1] of its
// process; here they become time. A slice may be cut short when things are no longer as they were at its beginning.
// It may also be longer than its thread is level with others: see "Running ahead" in web/docs/simulated-machine.md.
import type { Nanoseconds } from "./clock.ts";
import type { Thread } from "./thread.ts";

/** Statements that a slice may have, of which a thread is level with all others in the first `level`. */
export interface Budget {
  readonly level: number;
  readonly most: number;
}

export class Slice {
  thread: Thread | null = null;
  private given = 0;
  private counted = 0;
  private level = 0;

  /** `account` is told of statements as they are counted. */
  constructor(
    private readonly statement: Nanoseconds,
    private readonly account: (thread: Thread, statements: number) => void,
  ) {}

  /** What it does in its first `level` statements comes before all that others can still do. */
  begin(thread: Thread, { level, most }: Budget): void {
    const { place } = thread.process;
    this.thread = thread;
    this.counted = 0;
    // A checkpoint yields when there is none left: the one that did is paid by the slice in which it yielded.
    this.given = most - 1;
    this.level = level;
    place[0] = thread.line;
    place[1] = this.given;
  }

  /** Others are behind, and would have to do what they do first. */
  get isAhead(): boolean {
    return this.thread !== null && this.uncounted(this.thread) >= this.level;
  }

  /** The time of its thread. */
  now(thread: Thread): Nanoseconds {
    return thread.clock + this.passed(thread);
  }

  /** What it has taken that is not accounted for yet. */
  passed(thread: Thread): Nanoseconds {
    return this.uncounted(thread) * this.statement;
  }

  /** It shall end at the next checkpoint. */
  cut(): void {
    const { thread } = this;
    if (!thread) return;
    this.count(thread);
    this.given = 0;
    this.level = Infinity;
    thread.process.place[1] = 0;
  }

  /** It shall end with the system call that is made now. */
  leave(): void {
    this.cut();
    if (this.thread) this.thread.process.place[1] = -1;
  }

  /** How many statements there were. */
  end(thread: Thread): number {
    this.count(thread);
    thread.line = thread.process.place[0] ?? 0;
    this.thread = null;
    return this.counted;
  }

  private uncounted(thread: Thread): number {
    return this.given - (thread.process.place[1] ?? 0);
  }

  private count(thread: Thread): void {
    const statements = this.uncounted(thread);
    this.given -= statements;
    this.counted += statements;
    this.account(thread, statements);
  }
}
