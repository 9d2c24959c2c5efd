// A worker of the simulated machine with its one request, as the page deals with it: it hands over the program,
// fetches sample files for it, hears what it tells, and ends it at once when it is told to. Page side.
import type { CompiledProgram } from "../../../wire/program.ts";
import type {
  ExploreSimulation,
  FromSimulator,
  RunSimulation,
  SimulatedProgram,
  ToSimulator,
} from "../../../wire/simulation-message.ts";
import { eagerText } from "../../browser/eager-text.ts";
import { fetchFromSite } from "../../browser/sample-files.ts";
import { blobUrl } from "../../browser/worker-source.ts";
import type { SimulatorReserve } from "./simulator-reserve.ts";

/** What the worker tells about its request. */
export type Told = Exclude<FromSimulator, { readonly kind: "booted" | "fetch" | "defect" }>;

export interface Listener {
  told(message: Told): void;
  /** Nothing more will come: the machine itself has failed, or (`began` is false) no worker could be had. */
  failed(error: Error, began: boolean): void;
}

export type Program = Pick<CompiledProgram, "code" | "forkCode" | "definitions">;

export class Simulator {
  private worker: Worker | null = null;
  private over = false;
  private readonly urls: readonly [run: string, fork: string];
  private readonly waiting: ToSimulator[] = [];

  constructor(
    private readonly program: Program,
    private readonly reserve: SimulatorReserve,
    private readonly listener: Listener,
  ) {
    this.urls = [blobUrl(eagerText(program.code)), blobUrl(eagerText(program.forkCode))];
  }

  /** Gives the worker its request. Once. */
  async ask(request: Omit<RunSimulation, "program"> | Omit<ExploreSimulation, "program">) {
    let worker: Worker;
    try {
      worker = await this.reserve.take();
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    if (this.over) {
      worker.terminate();
      return;
    }
    this.worker = worker;
    worker.addEventListener("message", (event: MessageEvent<FromSimulator>) =>
      this.receive(event.data),
    );
    worker.addEventListener("error", ({ message }) => this.fail(new Error(message)));
    const [run, fork] = this.urls;
    const program: SimulatedProgram = { run, fork, definitions: this.program.definitions };
    this.send({ ...request, program });
    for (const message of this.waiting.splice(0)) this.send(message);
  }

  /** A line of input, kept until the worker is there. */
  write(line: string | null): void {
    if (this.worker) this.send({ kind: "line", line });
    else this.waiting.push({ kind: "line", line });
  }

  /** Ends the worker, whatever it is doing. Nothing more is heard of it. */
  end(): void {
    if (this.over) return;
    this.over = true;
    this.worker?.terminate();
    for (const url of this.urls) URL.revokeObjectURL(url);
    this.reserve.prewarm();
  }

  private send(message: ToSimulator): void {
    this.worker?.postMessage(message);
  }

  private receive(message: FromSimulator): void {
    if (this.over) return;
    switch (message.kind) {
      case "booted":
        return;
      case "fetch":
        void this.fetch(message.path);
        return;
      case "defect": {
        const error = new Error(message.message);
        error.stack = message.stack;
        return this.fail(error);
      }
      default:
        return this.listener.told(message);
    }
  }

  private async fetch(path: string): Promise<void> {
    const sample = await fetchFromSite(path).catch(() => null); // Out of reach: the program is told.
    if (!this.over) this.send({ kind: "sample", path, sample });
  }

  private fail(error: Error): void {
    if (this.over) return;
    this.end();
    this.listener.failed(error, this.worker !== null);
  }
}
