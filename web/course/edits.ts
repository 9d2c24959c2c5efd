// What a reader typed into a step's program, kept on the reader's machine.
// Saved under one key a step, as versioned JSON. Two tabs may have the same step open: each save
// carries a token, and a tab that finds a token it has not seen does not write over it.
import { isFields, readJson, tryToPut, type KeyValueStore } from "./key-value-store.ts";

export const EDIT_VERSION = 1;

export interface SavedEdit {
  readonly version: typeof EDIT_VERSION;
  /** Names this very save. */
  readonly token: string;
  /** The reader's program; null when it is the lesson's own. */
  readonly source: string | null;
  /** What Reset took away, so that it can be given back; null when nothing. */
  readonly discarded: string | null;
}

export type EditContent = Pick<SavedEdit, "source" | "discarded">;

/** `elsewhere`: another tab has saved this step since; nothing was written. `refused`: no room, or no storage. */
export type SaveResult = "saved" | "elsewhere" | "refused";

/** `step` is `chapter/step`, as in the address. The same in both languages. */
export function editKey(step: string): string {
  return `many-hands.edit/${step}`;
}

/** Reads any version of a saved edit; null when it is none. */
export function upgradeEdit(data: unknown): SavedEdit | null {
  if (!isFields(data) || data["version"] !== EDIT_VERSION) return null;
  const { token, source, discarded } = data;
  if (typeof token !== "string" || !isTextOrNull(source) || !isTextOrNull(discarded)) return null;
  return { version: EDIT_VERSION, token, source, discarded };
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

/** The saved edit of one step, as one tab sees it. */
export class StepEdits {
  private readonly store: KeyValueStore | null;
  private readonly key: string;
  private readonly newToken: () => string;
  /** The last save that this tab made or read; "" for none. */
  private seen = "";

  constructor(store: KeyValueStore | null, step: string, newToken: () => string) {
    this.store = store;
    this.key = editKey(step);
    this.newToken = newToken;
  }

  /** What is saved now. This tab has seen it from here on. */
  read(): EditContent {
    const saved = this.stored();
    this.seen = saved?.token ?? "";
    return { source: saved?.source ?? null, discarded: saved?.discarded ?? null };
  }

  /** True when another tab has saved this step and this one has not read it. */
  get changedElsewhere(): boolean {
    const saved = this.stored();
    return saved !== null && saved.token !== this.seen;
  }

  save(content: EditContent): SaveResult {
    return this.changedElsewhere ? "elsewhere" : this.overwrite(content);
  }

  /** Saves whatever another tab did: the reader said so. */
  overwrite(content: EditContent): SaveResult {
    const edit: SavedEdit = { version: EDIT_VERSION, token: this.newToken(), ...content };
    if (!tryToPut(this.store, this.key, JSON.stringify(edit))) return "refused";
    this.seen = edit.token;
    return "saved";
  }

  private stored(): SavedEdit | null {
    return upgradeEdit(readJson(this.store, this.key));
  }
}
