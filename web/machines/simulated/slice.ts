// One slice: a thread runs statements until it gives way, blocks or ends. Code counts them down in place[1] of its
// process; here they become time. A slice may be cut short when things are no longer as they were at its beginning.
import type { Nanoseconds } from "./clock.ts";
import type { Thread } from "./thread.ts";

export class Slice {
  thread: Thread | null = null;
  private given = 0;
  private counted = 0;

  /** `account` is told of statements as they are counted. */
  constructor(
    private readonly statement: Nanoseconds,
    private readonly account: (thread: Thread, statements: number) => void,
  ) {}

  begin(thread: Thread, statements: number): void {
    const { place } = thread.process;
    this.thread = thread;
    this.counted = 0;
    // A checkpoint yields when there is none left: the one that did is paid by the slice in which it yielded.
    this.given = statements - 1;
    place[0] = thread.line;
    place[1] = this.given;
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
