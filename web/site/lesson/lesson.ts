// What the parts of one lesson page share: the step, the reader's program, the run, and what the reader
// did in the text. One for each step shown, handed down by context. Page side.
import { createContext, use } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import { present } from "../../base/assert.ts";
import type { Step, StepContent } from "../../course/catalogue.ts";
import { machineKey } from "../../course/machine-key.ts";
import { StepEdits } from "../../course/edits.ts";
import { sourceOf } from "../../course/listing.ts";
import type { StepMachine } from "../../course/step-schema.ts";
import { noteProgress, readProgress, stepProgress } from "../../course/progress.ts";
import { pageStorage } from "../remembered.ts";
import { type ProgramState, ProgramStore } from "./program-store.ts";
import { loadMachine } from "./load-machine.ts";
import { unsavedShelf } from "./unsaved-shelf.ts";
import type { MachineStore } from "./machine/machine-store.ts";
import { type LoadSession, type RunState, RunStore } from "./run-store.ts";
import { DisposableStack } from "../../base/event.ts";
import type { RunOptions } from "../../wire/session-options.ts";

export interface ReadingState {
  /** The option chosen before the run. */
  readonly prediction: string | null;
  /** The `<Look at>` that is pointed at. */
  readonly look: string | null;
  /** Hints opened so far, by goal. */
  readonly hints: Readonly<Record<string, number>>;
}

export class Lesson {
  readonly program: ProgramStore;
  readonly run: RunStore;
  readonly reading: StoreApi<ReadingState>;

  /** What has to end when the page is left. */
  readonly parts = new DisposableStack();
  private store: MachineStore | null = null;
  private loading: Promise<MachineStore> | null = null;

  constructor(
    readonly step: Step,
    readonly content: StepContent,
    loadSession: LoadSession,
  ) {
    this.program = new ProgramStore(sourceOf(content.program));
    this.run = new RunStore(loadSession);
    this.reading = createStore(() => ({ prediction: null, look: null, hints: {} }));
  }

  /** Takes up what the browser has kept. Not before the page's HTML has been taken over as it is. */
  open(): void {
    const storage = pageStorage();
    this.program.open(
      new StepEdits(storage, unsavedShelf(), this.step.path, () => crypto.randomUUID()),
    );
    const isKept = (storage?.getItem(machineKey(this.step.path)) ?? null) !== null;
    if (isKept || !crossOriginIsolated) this.expectMachine();
    const { prediction } = stepProgress(readProgress(storage), this.step.path);
    this.reading.setState({ prediction });
  }

  readonly predict = (prediction: string): void => {
    this.reading.setState({ prediction });
    noteProgress(pageStorage(), this.step.path, { prediction });
  };

  /** The chosen machine and its settings, fetched once. */
  readonly machine = (): Promise<MachineStore> => {
    this.loading ??= loadMachine().then(
      ({ MachineStore: Store }) => {
        const { machine } = this.content.data;
        this.store = new Store(pageStorage(), this.step.path, machine, crossOriginIsolated);
        this.store.follow((state) => this.run.state.setState(state));
        return this.store;
      },
      (error: unknown) => {
        this.loading = null;
        throw error;
      },
    );
    return this.loading;
  };

  /** The choice will be wanted soon. What can't be had now is asked for again by Run, which tells. */
  readonly expectMachine = (): void => {
    this.run.state.setState({ nearMachine: true });
    this.machine().catch(console.warn);
  };

  /** To another machine or other settings, once they can be had. */
  readonly turnTo = (machine: StepMachine | undefined): void => {
    this.expectMachine();
    this.machine().then((store) => store.turnTo(machine), console.warn);
  };

  readonly start = (): void => {
    const options = this.store ? this.store.request() : this.machine().then(requestOf);
    if (!options) return this.store?.refuse();
    // Run by a key from elsewhere on the page, too.
    this.run.state.setState({ nearMachine: true });
    noteProgress(pageStorage(), this.step.path, { ran: true });
    this.runWith(this.program.state.getState().source, options);
  };

  /** Runs a program on another machine, or in another order, than the chosen one. */
  readonly runWith = (source: string, options: RunOptions | Promise<RunOptions>): void => {
    const { files } = this.content;
    const given = options instanceof Promise ? options : Promise.resolve(options);
    void this.run.run(
      source,
      given.then((asked) => ({ files, ...asked })),
    );
  };

  /** Ends what the page has under way: it is being left. */
  dispose(): void {
    this.parts.dispose();
    this.run.dispose();
  }

  readonly noteSolved = (): void => {
    noteProgress(pageStorage(), this.step.path, { solved: true });
  };

  readonly showHint = (goal: string, opened: number): void => {
    const { hints } = this.reading.getState();
    this.reading.setState({ hints: { ...hints, [goal]: Math.max(hints[goal] ?? 0, opened) } });
  };
}

export const LessonContext = createContext<Lesson | null>(null);

export function useLesson(): Lesson {
  return present(use(LessonContext), "LessonContext");
}

export function useProgram<T>(select: (state: ProgramState) => T): T {
  return useStore(useLesson().program.state, select);
}

export function useRun<T>(select: (state: RunState) => T): T {
  return useStore(useLesson().run.state, select);
}

/** Whether the next run is on the simulated machine; until that is known, whether the step opens so. */
export function useSimulated(): boolean {
  const opens = useLesson().content.data.machine?.kind;
  return useRun(({ machine }) => (machine ?? opens) === "simulated");
}

export function useReading<T>(select: (state: ReadingState) => T): T {
  return useStore(useLesson().reading, select);
}

/** A setting that was kept and is none: asked for again, Run leads the reader to it. */
function requestOf(machine: MachineStore): RunOptions {
  return present(machine.request(), "settings of the machine");
}
