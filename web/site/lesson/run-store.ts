// The run of one page: the session behind it, fetched when it is first wanted, and what the reader looks
// at – the playhead and the chosen place. Page side; the session is handed in as something to load.
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Disposable, DisposableStack } from "../../base/event.ts";
import type { Seconds } from "../../base/units.ts";
import type { Place, Session, SessionPhase } from "../../session/session.ts";
import type { Subject } from "../../trace/lane-model.ts";
import { TraceLog } from "../../trace/log.ts";
import type { CompileError } from "../../wire/program.ts";
import { noFiles, type RunFiles } from "../../wire/run-files.ts";
import type { MachineKind, RunRecord } from "../../wire/run-record.ts";
import type { RunOptions } from "../../wire/session-options.ts";
import type { ChoicePoint } from "../../wire/simulation.ts";

export interface RunState {
  readonly phase: SessionPhase;
  readonly log: TraceLog;
  readonly files: RunFiles;
  readonly record: RunRecord | null;
  readonly compileErrors: readonly CompileError[];
  /** The program of the last run; null before the first. */
  readonly ranSource: string | null;
  /** The moment shown everywhere; null for the end, wherever it is. */
  readonly playhead: Seconds | null;
  /** What is chosen in the timeline. */
  readonly selection: Subject | null;
  /** How many lines of the terminal the reader has cleared away. */
  readonly clearedLines: number;
  /** True once the reader has begun to use the workbench, so that its heavy parts are wanted. */
  readonly awake: boolean;
  /** The part that runs programs could not be fetched. */
  readonly loadFailed: boolean;
  /** Where several could go in the last run on the simulated machine. */
  readonly choices: readonly ChoicePoint[];
  /** The chosen machine; null until it is known, and the next run is on it. */
  readonly machine: MachineKind | null;
  /** The reader has come near what has to do with machines, or comes back to a choice of it: that part is wanted. */
  readonly nearMachine: boolean;
  /** The reader picks who goes next. */
  readonly choosing: boolean;
  /** How long the sample network takes for a request; null for the usual. */
  readonly networkDelay: Seconds | null;
}

export type LoadSession = () => Promise<Session>;

export class RunStore implements Disposable {
  readonly state: StoreApi<RunState>;
  private session: Session | null = null;
  private loading: Promise<Session | null> | null = null;
  private disposed = false;
  /** Counts what the reader asked for, so that Stop holds even while the session is being fetched. */
  private wishes = 0;
  private readonly parts = new DisposableStack();

  constructor(private readonly load: LoadSession) {
    this.state = createStore(() => ({
      phase: "idle",
      log: new TraceLog(),
      files: noFiles,
      record: null,
      compileErrors: [],
      ranSource: null,
      playhead: null,
      selection: null,
      clearedLines: 0,
      awake: false,
      loadFailed: false,
      choices: [],
      machine: null,
      nearMachine: false,
      choosing: false,
      networkDelay: null,
    }));
  }

  /** Fetches what a run needs, ahead of the first one. */
  wake(): void {
    if (this.state.getState().awake) return;
    this.state.setState({ awake: true });
    void this.open().then((session) => session?.prewarm(this.state.getState().machine));
  }

  /** Runs the program; a run that is still going is stopped first. Options may be on their way. */
  async run(
    source: string,
    given: RunOptions | Promise<RunOptions> = {},
  ): Promise<RunRecord | null> {
    const { phase, networkDelay } = this.state.getState();
    const wish = ++this.wishes;
    this.state.setState({
      awake: true,
      loadFailed: false,
      playhead: null,
      selection: null,
      ranSource: source,
      phase: phase === "running" ? phase : "starting",
    });
    const session = await this.open();
    if (!session) {
      this.state.setState({ phase: "ended", loadFailed: true });
      return null;
    }
    try {
      const options = await given;
      if (wish !== this.wishes) {
        this.follow(session);
        return null;
      }
      const slow = networkDelay === null ? {} : { networkDelay: { seconds: networkDelay } };
      return await session.run(source, { ...options, ...slow });
    } catch {
      // It rejects only when the machine could not be fetched; the page says so and offers to try again.
      this.state.setState({ phase: "ended", loadFailed: true });
      return null;
    }
  }

  stop(): void {
    this.wishes++;
    this.session?.stop();
  }

  write(line: string | null): void {
    this.session?.write(line);
  }

  /** Seconds since the run began; the log's end when none is running. */
  readonly now = (): Seconds => this.session?.now() ?? 0;

  places(): readonly Place[] {
    return this.session?.places() ?? [];
  }

  /** From the next run on. */
  readonly setNetworkDelay = (networkDelay: Seconds): void => this.state.setState({ networkDelay });

  readonly seek = (playhead: Seconds | null): void => this.state.setState({ playhead });

  readonly select = (selection: Subject | null): void => this.state.setState({ selection });

  /** Hides this many lines, counted from the run's first. */
  clearLines(clearedLines: number): void {
    this.state.setState({ clearedLines });
  }

  /** Ends a run that is still going: the page is being left. */
  dispose(): void {
    this.disposed = true;
    this.parts.dispose();
  }

  private open(): Promise<Session | null> {
    this.loading ??= this.load().then(
      (session) => this.use(session),
      () => {
        // Not fetched: the page says so, and the next attempt tries again.
        this.loading = null;
        return null;
      },
    );
    return this.loading;
  }

  private use(session: Session): Session | null {
    this.parts.use(session);
    if (this.disposed) {
      this.parts.dispose();
      return null;
    }
    this.session = session;
    this.parts.use(session.onChange(() => this.follow(session)));
    return session;
  }

  private follow({ phase, log, files, record, compileErrors, choices }: Session): void {
    const { log: before, clearedLines } = this.state.getState();
    this.state.setState({
      phase,
      log,
      files,
      record: phase === "ended" ? record : null,
      compileErrors,
      choices,
      clearedLines: log === before ? clearedLines : 0,
    });
  }
}

/** Who could go on at the point where the run was left for the reader to choose; none otherwise. */
export function candidatesOf({ choices }: Pick<RunState, "choices">): ChoicePoint["candidates"] {
  const last = choices.at(-1);
  return last?.taken === null ? last.candidates : nobody;
}

const nobody: ChoicePoint["candidates"] = [];

/** True from Run until the last process has ended. */
export function isGoing(phase: SessionPhase): boolean {
  return phase === "starting" || phase === "running";
}
