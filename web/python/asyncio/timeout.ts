// timeout() and wait_for(): a block that is cancelled when its time is up, and says TimeoutError instead.
// Python: Lib/asyncio/timeouts.py; Lib/asyncio/tasks.py, wait_for
import type { Seconds } from "../../base/units.ts";
import { optional } from "../builtins/keywords.ts";
import { RuntimeError, TimeoutError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { REPR, repr, typeName } from "../builtins/text.ts";
import type { Coroutine } from "./coroutine.ts";
import { comparable } from "../multiprocessing/synchronize/arguments.ts";
import { CancelledError } from "./errors.ts";
import type { Future } from "./future.ts";
import type { Handle } from "./handle.ts";
import { isAwaitable, notAwaitable, type Loops } from "./loops.ts";
import type { Task } from "./task.ts";

/** Seconds, or null for ever. */
export function readDelay(value: unknown): Seconds | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" || typeof value === "boolean") return Number(value);
  throw new TypeError(`unsupported operand type(s) for +: 'float' and '${typeName(value)}'`);
}

/** An async context manager; `when` is by the loop's clock. */
export class Timeout {
  private task: Task | null = null;
  private handle: Handle | null = null;
  private state: "created" | "active" | "expiring" | "expired" | "finished" = "created";
  private cancelsBefore = 0;

  constructor(
    private readonly loops: Loops,
    private end: Seconds | null,
  ) {}

  when(): Seconds | null {
    return this.end;
  }

  expired(): boolean {
    return this.state === "expiring" || this.state === "expired";
  }

  reschedule(when: Seconds | null): void {
    if (this.state !== "active") {
      if (this.state === "created") throw new RuntimeError("Timeout has not been entered");
      throw new RuntimeError(`Cannot change state of ${this.state} Timeout`);
    }
    this.end = when;
    this.handle?.cancel();
    this.handle = null;
    if (when === null) return;
    const loop = this.loops.current;
    const expire = () => this.expire();
    this.handle = when <= loop.time() ? loop.soon(expire) : loop.at(when, expire);
  }

  __aenter__(): Coroutine {
    return this.loops.own("Timeout.__aenter__", async () => {
      const task = this.loops.currentTask;
      if (this.state !== "created") throw new RuntimeError("Timeout has already been entered");
      if (!task) throw new RuntimeError("Timeout should be used inside a task");
      this.state = "active";
      this.task = task;
      this.cancelsBefore = task.cancelling();
      this.reschedule(this.end);
      return this;
    });
  }

  __aexit__(_type: unknown, error: unknown): Coroutine {
    return this.loops.own("Timeout.__aexit__", async () => {
      this.handle?.cancel();
      this.handle = null;
      if (this.state === "active") this.state = "finished";
      if (this.state !== "expiring") return null;
      this.state = "expired";
      const isOurs = (this.task?.uncancel() ?? 0) <= this.cancelsBefore;
      if (isOurs && error instanceof CancelledError) throw new TimeoutError({ cause: error });
      return null;
    });
  }

  [REPR](): string {
    const { state, end } = this;
    const when = end === null ? "None" : repr(Math.round(end * 1000) / 1000);
    return `<Timeout [${state}]${state === "active" ? ` when=${when}` : ""}>`;
  }

  private expire(): void {
    this.task?.cancel();
    this.state = "expiring";
    this.handle = null;
  }
}

nameClasses("asyncio.timeouts", { Timeout });

export function makeTimeouts(loops: Loops) {
  const timeout = (delay?: unknown): Timeout => {
    const seconds = readDelay(delay);
    return new Timeout(loops, seconds === null ? null : loops.current.time() + seconds);
  };

  async function waitFor(awaitable: unknown, seconds: Seconds | null): Promise<unknown> {
    if (!isAwaitable(awaitable)) throw notAwaitable();
    if (seconds !== null && seconds <= 0) return await now(loops.ensure(awaitable));
    const limit = timeout(seconds);
    await limit.__aenter__();
    let value: unknown;
    try {
      value = await awaitable;
    } catch (error) {
      await limit.__aexit__(null, error);
      throw error;
    }
    await limit.__aexit__(null, null);
    return value;
  }

  /** What is there already; nothing is waited for. */
  async function now(future: Future): Promise<unknown> {
    if (future.done()) return future.result();
    future.cancel();
    try {
      return await future;
    } catch (error) {
      if (error instanceof CancelledError) throw new TimeoutError({ cause: error });
      throw error;
    }
  }

  const wait_for = (awaitable: unknown, ...given: unknown[]): Coroutine => {
    const { timeout: limit } = optional("wait_for", ["timeout"], given);
    return loops.own("wait_for", async () => {
      const seconds = limit === undefined || limit === null ? null : comparable(limit, "<=");
      return await waitFor(awaitable, readDelay(seconds));
    });
  };

  /** `when` is by the loop's clock. */
  const timeout_at = (...given: unknown[]): Timeout => {
    const { when } = optional("timeout_at", ["when"], given, 0, 1);
    return new Timeout(loops, readDelay(when));
  };
  return { timeout, timeout_at, wait_for };
}
