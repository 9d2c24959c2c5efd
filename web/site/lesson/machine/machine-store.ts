// Which machine the programs of this page run on, and what the simulated one is set to: as the step opens, or as
// the reader chose. Page side; the browser's storage is handed in. Fetched after the page's own script.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { KeyValueStore } from "../../../course/key-value-store.ts";
import {
  keepMachineChoice,
  type MachineChoice,
  type MachineFields,
  readMachineChoice,
} from "../../../course/machine-choice.ts";
import type { StepMachine } from "../../../course/step-schema.ts";
import type { MachineKind } from "../../../wire/run-record.ts";
import type { RunOptions } from "../../../wire/session-options.ts";
import { LARGEST_SEED } from "../../../wire/simulation-limits.ts";
import { fieldsOfStep, NAMES, optionsOf, wrongFields } from "./machine-fields.ts";

export interface MachineState extends MachineChoice {
  /** The reader picks who goes next. */
  readonly choosing: boolean;
  /** How often Run was pressed while a setting was none. */
  readonly refused: number;
}

export class MachineStore {
  readonly state: StoreApi<MachineState>;

  constructor(
    private readonly storage: KeyValueStore | null,
    private readonly step: string,
    machine: StepMachine | undefined,
    /** Whether the page can run processes on this machine at all. */
    readonly isolated: boolean,
  ) {
    const opens = { kind: machine?.kind ?? "real", fields: fieldsOfStep(machine) };
    const { kind, fields } = readMachineChoice(storage, step) ?? opens;
    this.state = createStore(() => ({
      kind: isolated ? kind : "simulated",
      fields,
      choosing: false,
      refused: 0,
    }));
  }

  choose(kind: MachineKind): void {
    this.state.setState(kind === "real" ? { kind, choosing: false } : { kind });
    this.keep();
  }

  /** As a step opens, or one of its changes wants it. */
  turnTo(machine: StepMachine | undefined): void {
    this.state.setState({
      kind: this.kindOf(machine),
      fields: fieldsOfStep(machine),
      choosing: false,
    });
    this.keep();
  }

  isSetTo(machine: StepMachine | undefined): boolean {
    const { kind, fields } = this.state.getState();
    const wanted = fieldsOfStep(machine);
    return kind === this.kindOf(machine) && NAMES.every((name) => fields[name] === wanted[name]);
  }

  set(change: Partial<MachineFields>): void {
    this.state.setState(({ fields }) => ({ fields: { ...fields, ...change } }));
    this.keep();
  }

  /** Another one than now, from `dice` in 0 … 1: small enough to be told to a neighbour. */
  anotherSeed(dice: number): void {
    const now = Number(this.state.getState().fields.seed);
    const seed = Math.min(LARGEST_SEED, 1 + Math.floor(dice * 9_998));
    this.set({ seed: String(seed === now ? seed + 1 : seed) });
  }

  setChoosing(choosing: boolean): void {
    this.state.setState({ choosing });
  }

  /** A run was asked for that can't be: the reader is led to what is wrong. */
  refuse(): void {
    this.state.setState(({ refused }) => ({ refused: refused + 1 }));
  }

  /** What a run on the chosen machine is asked for; null while a setting is none. */
  options(): RunOptions | null {
    const { kind } = this.state.getState();
    return kind === "real" ? { machine: "real" } : this.simulation();
  }

  /**
   * The same for Run: it stops at the first choice when the reader wants to make them. Then no chance delays anyone,
   * so that all who could meet do.
   */
  request(): RunOptions | null {
    const options = this.options();
    if (!options || !this.state.getState().choosing) return options;
    return { ...options, policy: "priorities", stopAtChoice: 0 };
  }

  /** Calls `listener` with what others show of it, now and after each change. */
  follow(listener: (shown: { machine: MachineKind; choosing: boolean }) => void): void {
    const tell = ({ kind, choosing }: MachineState) => listener({ machine: kind, choosing });
    tell(this.state.getState());
    this.state.subscribe(tell);
  }

  /** What a simulated run is asked for, whichever machine is chosen; null while a setting is none. */
  simulation(): RunOptions | null {
    const { fields } = this.state.getState();
    return wrongFields(fields).length > 0 ? null : optionsOf(fields);
  }

  private kindOf(machine: StepMachine | undefined): MachineKind {
    return this.isolated ? (machine?.kind ?? "real") : "simulated";
  }

  private keep(): void {
    keepMachineChoice(this.storage, this.step, this.state.getState());
  }
}
