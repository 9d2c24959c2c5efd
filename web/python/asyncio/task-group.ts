// TaskGroup: tasks that end together. One that fails ends the others, and its error comes out of the block.
// Python: Lib/asyncio/taskgroups.py
import { optional } from "../builtins/keywords.ts";
import { groupOf } from "../builtins/exception-groups.ts";
import { RuntimeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { REPR, repr } from "../builtins/text.ts";
import type { Coroutine } from "./coroutine.ts";
import { CancelledError } from "./errors.ts";
import type { Future } from "./future.ts";
import type { Loops } from "./loops.ts";
import type { Task } from "./task.ts";

export function makeTaskGroup(loops: Loops) {
  class TaskGroup {
    #parent: Task | null = null;
    #state: "new" | "entered" | "exiting" | "over" = "new";
    #isAborting = false;
    #parentWasCancelled = false;
    readonly #tasks = new Set<Future>();
    readonly #errors: unknown[] = [];
    #allDone: Future | null = null;

    create_task(coroutine: unknown, ...given: unknown[]): Task {
      const { name } = optional("create_task", ["name"], given);
      const self = `TaskGroup ${repr(this)}`;
      if (this.#state === "new") throw new RuntimeError(`${self} has not been entered`);
      if (this.#state === "over" || (this.#state === "exiting" && this.#tasks.size === 0)) {
        throw new RuntimeError(`${self} is finished`);
      }
      if (this.#isAborting) throw new RuntimeError(`${self} is shutting down`);
      const task = loops.task(loops.current, coroutine, name);
      this.#tasks.add(task);
      task.onDone(() => this.#taskIsDone(task));
      return task;
    }

    __aenter__(): Coroutine {
      return loops.own("TaskGroup.__aenter__", async () => {
        if (this.#state !== "new")
          throw new RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
        this.#parent = loops.currentTask;
        if (!this.#parent) throw new RuntimeError("TaskGroup cannot determine the parent task");
        this.#state = "entered";
        return this;
      });
    }

    __aexit__(_type: unknown, error: unknown): Coroutine {
      return loops.own("TaskGroup.__aexit__", () => this.#leave(error ?? null));
    }

    async #leave(given: unknown): Promise<null> {
      this.#state = "exiting";
      let error = given;
      const parent = this.#parent;
      let cancelled: unknown = error instanceof CancelledError ? error : null;
      if (this.#parentWasCancelled && parent?.uncancel() === 0) cancelled = null;
      if (error && !this.#isAborting) this.#abort();
      while (this.#tasks.size > 0) {
        this.#allDone ??= loops.current.future("TaskGroup.__aexit__");
        try {
          await this.#allDone;
        } catch (late) {
          if (!(late instanceof CancelledError)) throw late;
          if (!this.#isAborting) {
            cancelled = late;
            this.#abort();
          }
        }
        this.#allDone = null;
      }
      this.#state = "over";
      if (cancelled && this.#errors.length === 0) throw cancelled;
      if (error instanceof CancelledError) error = null;
      if (error) this.#errors.push(error);
      if (this.#errors.length > 0) throw groupOf("unhandled errors in a TaskGroup", this.#errors);
      return null;
    }

    [REPR](): string {
      const words = [
        this.#tasks.size > 0 ? ` tasks=${this.#tasks.size}` : "",
        this.#errors.length > 0 ? ` errors=${this.#errors.length}` : "",
        this.#isAborting ? " cancelling" : this.#state === "new" ? "" : " entered",
      ];
      return `<TaskGroup${words.join("")}>`;
    }

    #abort(): void {
      this.#isAborting = true;
      for (const task of this.#tasks) task.cancel();
    }

    #taskIsDone(task: Task): void {
      this.#tasks.delete(task);
      if (this.#tasks.size === 0 && this.#allDone && !this.#allDone.done()) {
        this.#allDone.set_result(true);
      }
      const error = task.cancelled() ? null : task.exception();
      if (!error) return;
      this.#errors.push(error);
      if (this.#isAborting || this.#parentWasCancelled) return;
      // The block itself may be waiting for something: it is cancelled, and that is taken back on leaving.
      this.#abort();
      if (this.#state === "entered") {
        this.#parentWasCancelled = true;
        this.#parent?.cancel();
      }
    }
  }
  nameClasses("asyncio.taskgroups", { TaskGroup });
  return TaskGroup;
}
