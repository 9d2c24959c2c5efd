// What a reader typed that stands nowhere in the lasting storage: a version that another tab's save keeps out until the
// reader has chosen, one that could not be saved, and those that another tab's was shown in place of. Kept in memory
// for as long as the document lives, and in this tab's own storage, which outlives a reload.
import { isTextOrNull, type EditContent, type SaveResult } from "./edits.ts";
import { isFields, readJson, tryToPut, type KeyValueStore } from "./key-value-store.ts";

export const UNSAVED_VERSION = 1;

/** A version of the program, with the save that its tab had last seen: what tells whether another tab came between. */
export interface UnsavedEdit extends EditContent {
  readonly seen: string;
}

/** What a tab has of one step besides what is saved. */
export interface UnsavedEdits {
  /** Stands in the editor, waiting to be saved. */
  readonly current: UnsavedEdit | null;
  /** Another tab's was shown instead of these; the latest first. */
  readonly aside: readonly UnsavedEdit[];
}

/** sessionStorage, as far as it is needed. */
export interface TabStore extends KeyValueStore {
  removeItem(key: string): void;
}

const none: UnsavedEdits = { current: null, aside: [] };

/** `step` is `chapter/step`, as in the address. The same in both languages. */
export function unsavedKey(step: string): string {
  return `many-hands.unsaved/${step}`;
}

/** Reads any version; empty when it is none. */
export function upgradeUnsaved(data: unknown): UnsavedEdits {
  if (!isFields(data) || data["version"] !== UNSAVED_VERSION) return none;
  const { current, aside } = data;
  return {
    current: upgradeOne(current),
    aside: (Array.isArray(aside) ? aside : []).flatMap((found: unknown) => upgradeOne(found) ?? []),
  };
}

function upgradeOne(data: unknown): UnsavedEdit | null {
  if (!isFields(data)) return null;
  const { seen, source, discarded } = data;
  if (typeof seen !== "string" || !isTextOrNull(source) || !isTextOrNull(discarded)) return null;
  return { seen, source, discarded };
}

/** The unsaved edits of all steps, in one document. */
export class UnsavedShelf {
  private readonly inMemory = new Map<string, UnsavedEdits>();
  /** Steps of which something would be gone with the tab or the document, and the reader doesn't expect it. */
  private readonly atRisk = new Set<string>();
  private readonly store: TabStore | null;
  private readonly onRisk: (isAny: boolean) => void;

  /** `onRisk` is told when the first edit comes to be at risk, and when none is any more. */
  constructor(store: TabStore | null, onRisk: (isAny: boolean) => void) {
    this.store = store;
    this.onRisk = onRisk;
  }

  read(step: string): UnsavedEdits {
    return this.inMemory.get(step) ?? upgradeUnsaved(readJson(this.store, unsavedKey(step)));
  }

  /** Puts `edits` in the place of what was there. `saving` is how it went when the current one was to be saved. */
  put(step: string, edits: UnsavedEdits, saving: SaveResult): void {
    if (edits.current === null && edits.aside.length === 0) {
      this.inMemory.delete(step);
      this.store?.removeItem(unsavedKey(step));
      this.noteRisk(step, false);
      return;
    }
    this.inMemory.set(step, edits);
    const kept = { version: UNSAVED_VERSION, ...edits };
    const outlivesReload = tryToPut(this.store, unsavedKey(step), JSON.stringify(kept));
    this.noteRisk(step, saving === "refused" || !outlivesReload);
  }

  private noteRisk(step: string, isAtRisk: boolean): void {
    const wasAny = this.atRisk.size > 0;
    if (isAtRisk) this.atRisk.add(step);
    else this.atRisk.delete(step);
    const isAny = this.atRisk.size > 0;
    if (isAny !== wasAny) this.onRisk(isAny);
  }
}
