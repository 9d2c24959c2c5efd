// The reader's program of one step: what stands in the editor, saved as it is typed, with Reset and its
// undo. Page side; the browser's storage is handed in.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { SaveResult, StepEdits, TakenUp } from "../../course/edits.ts";

export interface ProgramState {
  /** What stands in the editor, and what Run runs. */
  readonly source: string;
  /** What Reset took away; null when there is nothing to give back. */
  readonly discarded: string | null;
  /** How the last save went. */
  readonly saving: SaveResult;
  /** Another tab's version was shown in place of this tab's own, which can be brought back. */
  readonly hasAside: boolean;
}

export class ProgramStore {
  readonly state: StoreApi<ProgramState>;
  private edits: StepEdits | null = null;

  constructor(readonly original: string) {
    this.state = createStore(() => ({
      source: original,
      discarded: null,
      saving: "saved",
      hasAside: false,
    }));
  }

  /**
   * Takes up what was saved, or what this tab could not save before. From here on every change is saved.
   * Where nothing was, what was typed before now, while the page's scripts were still on their way, is the
   * first change.
   */
  open(edits: StepEdits): void {
    this.edits = edits;
    const kept = edits.takeUp();
    const typed = this.state.getState().source;
    if (kept.source === null && typed !== this.original) {
      this.put({ source: typed, discarded: null });
      this.state.setState({ hasAside: edits.hasAside });
    } else this.show(kept);
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
    this.state.setState({ saving: this.edits.hold(this.content(), "elsewhere") });
  }

  /** Shows what the other tab saved; what stands here is put aside. */
  takeTheirs(): void {
    this.show(this.edits?.takeTheirs(this.content()));
  }

  /** Saves over what the other tab saved. */
  keepMine(): void {
    if (this.edits) this.state.setState({ saving: this.edits.overwrite(this.content()) });
  }

  /** Shows again what was put aside; which version is to be kept is open again. */
  bringBack(): void {
    const { saving } = this.state.getState();
    this.show(this.edits?.bringBack(this.content(), saving));
  }

  private show(version: TakenUp | null | undefined): void {
    if (!version || !this.edits) return;
    const { source, discarded, saving } = version;
    const { hasAside } = this.edits;
    this.state.setState({ source: source ?? this.original, discarded, saving, hasAside });
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
