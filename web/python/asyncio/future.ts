// A result that is not there yet. Whoever awaits it goes on in a step of the event loop after it is there.
// Python: Lib/asyncio/futures.py
import { REPR, repr } from "../builtins/text.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { CancelledError, InvalidStateError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import { StopIteration } from "../builtins/exceptions.ts";

type Settle = (value: unknown) => void;
/** A function of the program that wants to hear of the end. */
export type DoneCallback = (future: Future) => unknown;

interface Listener {
  readonly call: () => void;
  /** What `remove_done_callback` looks for. */
  readonly callback: DoneCallback | null;
}

export class Future implements PromiseLike<unknown> {
  private state: "pending" | "cancelled" | "finished" = "pending";
  private value: unknown = null;
  private error: unknown = null;
  private hasError = false;
  private cancelMessage: readonly unknown[] = [];
  private listeners: Listener[] = [];

  /** `reason`: the call that waits for it, for the trace. */
  constructor(
    readonly loop: EventLoop,
    readonly reason: string,
  ) {}

  done(): boolean {
    return this.state !== "pending";
  }

  cancelled(): boolean {
    return this.state === "cancelled";
  }

  result(): unknown {
    if (this.state === "cancelled") throw this.cancelledError();
    if (this.state === "pending") throw new InvalidStateError("Result is not set.");
    this.loop.unretrieved.delete(this);
    if (this.hasError) throw this.error;
    return this.value;
  }

  exception(): unknown {
    if (this.state === "cancelled") throw this.cancelledError();
    if (this.state === "pending") throw new InvalidStateError("Exception is not set.");
    this.loop.unretrieved.delete(this);
    return this.hasError ? this.error : null;
  }

  set_result(value: unknown): void {
    this.checkPending();
    this.value = value ?? null;
    this.finish("finished");
  }

  set_exception(given: unknown): void {
    this.checkPending();
    // A class stands for an instance of it, as in Python's raise.
    const error: unknown = typeof given === "function" ? Reflect.construct(given, []) : given;
    if (error instanceof StopIteration) {
      throw new TypeError(
        "StopIteration interacts badly with generators and cannot be raised into a Future",
      );
    }
    if (!(error instanceof Error)) throw new TypeError("invalid exception object");
    this.failWith(error);
  }

  /** For the library: it ends so, whatever was thrown. */
  failWith(error: unknown): void {
    this.error = error;
    this.hasError = true;
    this.loop.unretrieved.add(this);
    this.finish("finished");
  }

  /** False when it is done already. `message` goes into the CancelledError. */
  cancel(...message: unknown[]): boolean {
    this.loop.unretrieved.delete(this);
    if (this.done()) return false;
    this.cancelMessage = message;
    this.finish("cancelled");
    return true;
  }

  add_done_callback(callback: DoneCallback): void {
    this.listen({ call: () => callback(this), callback });
  }

  /** How many were removed. */
  remove_done_callback(callback: DoneCallback): number {
    const before = this.listeners.length;
    this.listeners = this.listeners.filter((one) => one.callback !== callback);
    return before - this.listeners.length;
  }

  get_loop(): object {
    return this.loop.shown;
  }

  /** For the library: `call` is made by the loop once this is done. */
  onDone(call: () => void): void {
    this.listen({ call, callback: null });
  }

  /** What `await` calls. The current task waits here until the loop wakes it up. */
  // oxlint-disable-next-line unicorn/no-thenable -- it is there to be awaited
  then<A = unknown, B = never>(
    fulfilled?: ((value: unknown) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return new Promise<unknown>((resolve, reject) => this.awaited(resolve, reject)).then(
      fulfilled,
      rejected,
    ) as Promise<A | B>; // without `fulfilled`, A is what the value is
  }

  [REPR](): string {
    return `<${this.label} ${this.describe().join(" ")}>`;
  }

  /** The words of its repr behind the class's name. */
  protected describe(): string[] {
    const end = !this.done() || this.cancelled() ? "" : this.hasError ? "exception" : "result";
    const value = repr(this.hasError ? this.error : this.value);
    return end === "" ? [this.state] : [this.state, `${end}=${value}`];
  }

  /** Its class as CPython names it. */
  get label(): string {
    return "Future";
  }

  protected cancelledError(): CancelledError {
    return new CancelledError(...this.cancelMessage);
  }

  /** After a Task's cancellation has come out of its coroutine. */
  protected finishCancelled(): void {
    Future.prototype.cancel.apply(this, [...this.cancelMessage]);
  }

  protected keepMessage(message: readonly unknown[]): void {
    this.cancelMessage = message;
  }

  private awaited(resolve: Settle, reject: Settle): void {
    const task = this.loop.current;
    if (this.done()) return this.deliver(resolve, reject);
    this.onDone(() => {
      this.loop.current = task;
      const cancelled = task?.resume(this);
      if (cancelled) reject(cancelled);
      else this.deliver(resolve, reject);
    });
    task?.suspend(this);
  }

  private deliver(resolve: Settle, reject: Settle): void {
    try {
      resolve(this.result());
    } catch (error) {
      reject(error);
    }
  }

  private listen(listener: Listener): void {
    if (this.done()) this.loop.soon(listener.call);
    else this.listeners.push(listener);
  }

  private finish(state: "cancelled" | "finished"): void {
    this.state = state;
    for (const { call } of this.listeners.splice(0)) this.loop.soon(call);
  }

  private checkPending(): void {
    if (this.done()) throw new InvalidStateError("invalid state");
  }
}

nameClasses("_asyncio", { Future });
