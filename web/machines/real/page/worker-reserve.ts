// Workers that have booted and wait to be bound to a run. The page makes all workers: one that a worker
// makes while it blocks never starts in some browsers. Each starts from a blob, so that it inherits the
// page's content security policy. Page side.
import { Emitter } from "../../../base/event.ts";
import type { FromWorker } from "../../../wire/worker-message.ts";
import { workerSource } from "../../browser/worker-source.ts";
import runtimeUrl from "../worker/main.ts?worker&url";

/** A worker that has booted, or soon will have. */
export interface BootedWorker {
  readonly worker: Worker;
  readonly booted: Promise<void>;
}

/** Workers kept ready ahead of a run: MainProcess, and a few for its first children. */
const READY = 5;

export class WorkerReserve {
  private readonly idle: BootedWorker[] = [];
  private url: Promise<string> | null = null;
  private readonly failed = new Emitter<Error>();
  /** Fires when a worker could not be made. */
  readonly onFailure = this.failed.event;

  /** Makes workers until enough stand ready. */
  prewarm(): void {
    void this.fill();
  }

  /**
   * A worker of its own for the caller, who ends it. The reserve is filled up again by {@link prewarm}, not
   * here: a run that has begun needs the processor itself.
   */
  async take(): Promise<BootedWorker> {
    return this.idle.shift() ?? (await this.make());
  }

  private async fill(): Promise<void> {
    try {
      while (this.idle.length + this.coming < READY) {
        this.coming += 1;
        const made = await this.make().finally(() => (this.coming -= 1));
        this.idle.push(made);
      }
    } catch (error) {
      this.failed.fire(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private coming = 0;

  private async make(): Promise<BootedWorker> {
    this.url ??= workerSource(runtimeUrl).catch((error: unknown) => {
      this.url = null; // The next worker tries again.
      throw error;
    });
    const worker = new Worker(await this.url, { type: "module" });
    const booted = new Promise<void>((resolve, reject) => {
      const onBooted = (event: MessageEvent<FromWorker>) => {
        if (event.data.kind !== "booted") return;
        worker.removeEventListener("message", onBooted);
        resolve();
      };
      worker.addEventListener("message", onBooted);
      worker.addEventListener(
        "error",
        (event) => reject(new Error(`a worker could not start: ${event.message}`)),
        { once: true },
      );
    });
    // Whoever binds the worker awaits it; until then a failure is nobody's.
    booted.catch((error: unknown) =>
      this.failed.fire(error instanceof Error ? error : new Error(String(error))),
    );
    return { worker, booted };
  }
}

/** One reserve for all sessions of the page. */
export const workerReserve = new WorkerReserve();
