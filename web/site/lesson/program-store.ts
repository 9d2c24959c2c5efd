// The reader's program of one step: what stands in the editor, saved as it is typed, with Reset and its
// undo. Page side; the browser's storage is handed in.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { SaveResult, StepEdits } from "../../course/edits.ts";

export interface ProgramState {
  /** What stands in the editor, and what Run runs. */
  readonly source: string;
  /** What Reset took away; null when there is nothing to give back. */
  readonly discarded: string | null;
  /** How the last save went. */
  readonly saving: SaveResult;
}

export class ProgramStore {
  readonly state: StoreApi<ProgramState>;
  private edits: StepEdits | null = null;

  constructor(readonly original: string) {
    this.state = createStore(() => ({ source: original, discarded: null, saving: "saved" }));
  }

  /**
   * Takes up what was saved. From here on every change is saved. Where nothing was, what was typed
   * before now, while the page's scripts were still on their way, is the first change.
   */
  open(edits: StepEdits): void {
    const first = this.edits === null;
    this.edits = edits;
    const { source, discarded } = edits.read();
    const typed = this.state.getState().source;
    if (first && source === null && typed !== this.original) {
      this.put({ source: typed, discarded: null });
      return;
    }
    this.state.setState({ source: source ?? this.original, discarded, saving: "saved" });
  }

  edit(source: string): void {
    if (source === this.state.getState().source) return;
    this.put({ source, discarded: null });
  }

  reset(): void {
    const { source } = this.state.getState();
    if (source !== this.original) this.put({ source: this.original, discarded: source });
  }

  undoReset(): void {
    const { discarded } = this.state.getState();
    if (discarded !== null) this.put({ source: discarded, discarded: null });
  }

  /** Call when another tab may have saved this step. */
  lookElsewhere(): void {
    if (!this.edits?.changedElsewhere) return;
    this.state.setState({ saving: "elsewhere" });
  }

  /** Takes what the other tab saved. */
  takeTheirs(): void {
    if (this.edits) this.open(this.edits);
  }

  /** Saves over what the other tab saved. */
  keepMine(): void {
    if (this.edits) this.state.setState({ saving: this.edits.overwrite(this.content()) });
  }

  private put(next: Pick<ProgramState, "source" | "discarded">): void {
    this.state.setState(next);
    if (this.edits) this.state.setState({ saving: this.edits.save(this.content()) });
  }

  private content() {
    const { source, discarded } = this.state.getState();
    return { source: source === this.original ? null : source, discarded };
  }
}
