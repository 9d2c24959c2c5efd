// One worker of the simulated machine that has booted and waits for its request, so that a run begins at once.
// A worker serves one request and is ended. Page side.
import { workerSource } from "../../browser/worker-source.ts";
import type { FromSimulator } from "../../../wire/simulation-message.ts";
import runtimeUrl from "./worker.ts?worker&url";

export class SimulatorReserve {
  private url: Promise<string> | null = null;
  private spare: Promise<Worker> | null = null;

  /** Makes a worker ahead. What goes wrong is told to whoever takes it. */
  prewarm(): void {
    if (this.spare) return;
    this.spare = this.make();
    this.spare.catch(() => undefined);
  }

  /** A worker of its own for the caller, who ends it. Rejects when the browser gives none. */
  take(): Promise<Worker> {
    const ready = this.spare ?? this.make();
    this.spare = null;
    return ready;
  }

  private async make(): Promise<Worker> {
    this.url ??= workerSource(runtimeUrl).catch((error: unknown) => {
      this.url = null; // The next worker tries again.
      throw error;
    });
    const worker = new Worker(await this.url, { type: "module" });
    return new Promise((resolve, reject) => {
      const onBooted = ({ data }: MessageEvent<FromSimulator>) => {
        if (data.kind === "booted") resolve(worker);
      };
      worker.addEventListener("message", onBooted, { once: true });
      worker.addEventListener(
        "error",
        (event) => reject(new Error(`a worker could not start: ${event.message}`)),
        { once: true },
      );
    });
  }
}

/** One reserve for all sessions of the page. */
export const simulatorReserve = new SimulatorReserve();
