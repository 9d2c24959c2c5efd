// Queues between coroutines of one event loop.
// Python: Lib/asyncio/queues.py
import { lessThan } from "../builtins/compare.ts";
import { optional } from "../builtins/keywords.ts";
import { ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { address, className, REPR, repr, STR } from "../builtins/text.ts";
import { Heap, Line, Stack, type Storage } from "../queue/storage.ts";
import type { Coroutine } from "./coroutine.ts";
import { QueueEmpty, QueueFull } from "./errors.ts";
import type { Future } from "./future.ts";
import type { Loops } from "./loops.ts";
import { Waiters } from "./waiters.ts";

export function makeQueues(loops: Loops) {
  class Queue {
    readonly #storage: Storage<unknown>;
    readonly #maxsize: number;
    readonly #getters = new Waiters();
    readonly #putters = new Waiters();
    readonly #joiners = new Waiters();
    #unfinished = 0;

    constructor(...given: unknown[]) {
      const { maxsize = 0 } = optional("Queue.__init__", ["maxsize"], given);
      this.#maxsize = Number(maxsize);
      this.#storage = this.store();
    }

    /** What the items are kept in. */
    protected store(): Storage<unknown> {
      return new Line();
    }

    get maxsize(): number {
      return this.#maxsize;
    }

    qsize(): number {
      return this.#storage.size;
    }

    empty(): boolean {
      return this.#storage.size === 0;
    }

    full(): boolean {
      return this.#maxsize > 0 && this.#storage.size >= this.#maxsize;
    }

    put(item: unknown): Coroutine {
      return loops.own("Queue.put", async () => {
        while (this.full()) await this.#stand(this.#putters, "Queue.put", () => !this.full());
        this.put_nowait(item);
        return null;
      });
    }

    get(): Coroutine {
      return loops.own("Queue.get", async () => {
        while (this.empty()) await this.#stand(this.#getters, "Queue.get", () => !this.empty());
        return this.get_nowait();
      });
    }

    put_nowait(item: unknown): void {
      if (this.full()) throw new QueueFull();
      this.#storage.put(item);
      this.#unfinished += 1;
      this.#getters.wakeNext();
    }

    get_nowait(): unknown {
      if (this.empty()) throw new QueueEmpty();
      const item = this.#storage.take();
      this.#putters.wakeNext();
      return item;
    }

    task_done(): void {
      if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
      this.#unfinished -= 1;
      if (this.#unfinished === 0) this.#joiners.wakeAll();
    }

    join(): Coroutine {
      return loops.own("Queue.join", async () => {
        if (this.#unfinished > 0) await this.#joiners.wait(loops.ofWaits.future("Queue.join"));
        return null;
      });
    }

    /** Waits in line; one who is woken and can't take what it was woken for passes it on. */
    async #stand(line: Waiters, reason: string, isPossible: () => boolean): Promise<void> {
      const turn: Future = loops.ofWaits.future(reason);
      try {
        await line.wait(turn);
      } catch (error) {
        turn.cancel();
        if (isPossible() && !turn.cancelled()) line.wakeNext();
        throw error;
      }
    }

    [REPR](): string {
      return `<${className(this)} at ${address(this)} ${this.#describe()}>`;
    }

    [STR](): string {
      return `<${className(this)} ${this.#describe()}>`;
    }

    #describe(): string {
      const items = this.#storage.list();
      const words = [
        `maxsize=${repr(this.#maxsize)}`,
        items.length > 0 ? ` _queue=${repr(items)}` : "",
        this.#getters.size > 0 ? ` _getters[${this.#getters.size}]` : "",
        this.#putters.size > 0 ? ` _putters[${this.#putters.size}]` : "",
        this.#unfinished > 0 ? ` tasks=${this.#unfinished}` : "",
      ];
      return words.join("");
    }
  }

  class LifoQueue extends Queue {
    protected override store(): Storage<unknown> {
      return new Stack();
    }
  }

  class PriorityQueue extends Queue {
    protected override store(): Storage<unknown> {
      return new Heap<unknown>(lessThan);
    }
  }
  nameClasses("asyncio.queues", { Queue, LifoQueue, PriorityQueue });
  return { Queue, LifoQueue, PriorityQueue };
}
