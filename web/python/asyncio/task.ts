// A coroutine that the event loop runs: in steps, each from one wait to the next. Cancelling it cancels what it waits
// for, and so throws CancelledError into it. What it awaits of JavaScript's own can't be interrupted: there it
// is cancelled at its next wait for something of asyncio's.
// Python: Lib/asyncio/tasks.py, Task
import { exceptionName, repr } from "../builtins/text.ts";
import { KeyboardInterrupt, RuntimeError, SystemExit } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { FILE_NAME } from "../traceback.ts";
import { Coroutine } from "./coroutine.ts";
import { CancelledError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import { Future } from "./future.ts";
import { TaskStory } from "./task-story.ts";

export interface TaskNames {
  /** Names it in the trace. */
  readonly id: number;
  readonly name: string;
  /** The name was given by the program. */
  readonly isGiven: boolean;
}

export class Task extends Future {
  private name: string;
  private mustCancel = false;
  private cancels = 0;
  /** What it waits for; several things where the program awaits them together by JavaScript's own means. */
  private readonly waiting = new Set<Future>();
  private readonly story: TaskStory;

  constructor(
    loop: EventLoop,
    private readonly coroutine: PromiseLike<unknown>,
    { id, name, isGiven }: TaskNames,
  ) {
    super(loop, name);
    this.name = name;
    const shown = coroutine instanceof Coroutine && !isGiven ? coroutine.made.name : name;
    this.story = new TaskStory(loop.kernel, id, shown);
    loop.tasks.add(this);
    loop.soon(() => this.begin());
  }

  get_name(): string {
    return this.name;
  }

  set_name(name: unknown): void {
    this.name = String(name);
  }

  get_coro(): PromiseLike<unknown> {
    return this.coroutine;
  }

  override set_result(): never {
    throw new RuntimeError("Task does not support set_result operation");
  }

  override set_exception(): never {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  /** Asks it to end: CancelledError is thrown into it. False when it is done already. */
  override cancel(...message: unknown[]): boolean {
    this.loop.unretrieved.delete(this);
    if (this.done()) return false;
    this.cancels += 1;
    // Each of them, not up to the first.
    const reached = Array.from(this.waiting, (future) => future.cancel(...message));
    if (!reached.includes(true)) {
      this.mustCancel = true;
      this.keepMessage(message);
    }
    return true;
  }

  /** How many times it was asked to end, less those that were taken back. */
  cancelling(): number {
    return this.cancels;
  }

  uncancel(): number {
    this.cancels = Math.max(0, this.cancels - 1);
    if (this.cancels === 0) this.mustCancel = false;
    return this.cancels;
  }

  /** In its step: it awaits `future`, which is not done. */
  suspend(future: Future): void {
    this.waiting.add(future);
    this.story.waits(future.reason);
    if (this.mustCancel && future.cancel()) this.mustCancel = false;
  }

  /** A step begins: `future` is done. An error instead of its result when the task is to be cancelled. */
  resume(future: Future): CancelledError | undefined {
    this.waiting.delete(future);
    this.story.goesOn();
    return this.mustCancel && !future.cancelled() ? this.takeCancel() : undefined;
  }

  override get label(): string {
    return "Task";
  }

  protected override describe(): string[] {
    const [state = "", ...rest] = super.describe();
    const shown = !this.done() && this.mustCancel ? "cancelling" : state;
    return [shown, `name=${repr(this.name)}`, `coro=<${this.coroutineText()}>`, ...rest];
  }

  private coroutineText(): string {
    if (!(this.coroutine instanceof Coroutine)) return repr(this.coroutine);
    const { name, line } = this.coroutine.made;
    if (this.done()) return `${name}() done, defined at ${FILE_NAME}:${line}`;
    return `${name}() running at ${FILE_NAME}:${this.story.line || line}`;
  }

  /** The one that ended it comes out once; another has no message. */
  protected override cancelledError(): CancelledError {
    const error = super.cancelledError();
    if (this.done()) this.keepMessage([]);
    return error;
  }

  private begin(): void {
    this.loop.current = this;
    this.story.begins();
    if (this.mustCancel) {
      if (this.coroutine instanceof Coroutine) this.coroutine.close();
      this.fail(this.takeCancel());
      return;
    }
    this.coroutine.then(
      (value) => this.succeed(value),
      (error: unknown) => this.fail(error),
    );
  }

  private succeed(value: unknown): void {
    if (this.mustCancel) this.fail(this.takeCancel());
    else {
      super.set_result(value);
      this.leave("");
    }
  }

  private fail(error: unknown): void {
    if (error instanceof CancelledError) {
      this.keepMessage(error.args);
      this.finishCancelled();
    } else this.failWith(error);
    this.leave(error instanceof Error ? exceptionName(error) : "");
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) {
      this.loop.unretrieved.delete(this);
      this.loop.abort(error);
    }
  }

  private leave(error: string): void {
    this.loop.tasks.delete(this);
    this.story.ends(error);
  }

  private takeCancel(): CancelledError {
    this.mustCancel = false;
    return this.cancelledError();
  }
}

nameClasses("_asyncio", { Task });
