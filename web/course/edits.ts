// What a reader typed into a step's program, kept on the reader's machine.
// Saved under one key a step, as versioned JSON. Two tabs may have the same step open: each save
// carries a token, and a tab that finds a token it has not seen does not write over it. What is not saved,
// for that or another reason, goes on the tab's own shelf.
import { isFields, readJson, tryToPut, type KeyValueStore } from "./key-value-store.ts";
import type { UnsavedEdit, UnsavedShelf } from "./unsaved-edits.ts";

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

/** A version of the program as it comes into the editor. */
export interface TakenUp extends EditContent {
  readonly saving: SaveResult;
}

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

export function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

/** The edits of one step, as one tab sees them. */
export class StepEdits {
  private readonly store: KeyValueStore | null;
  private readonly shelf: UnsavedShelf;
  private readonly step: string;
  private readonly newToken: () => string;
  /** The last save that this tab made or read; "" for none. */
  private seen = "";

  constructor(
    store: KeyValueStore | null,
    shelf: UnsavedShelf,
    step: string,
    newToken: () => string,
  ) {
    this.store = store;
    this.shelf = shelf;
    this.step = step;
    this.newToken = newToken;
  }

  /** What this tab could not save before, tried once more; else what is saved. */
  takeUp(): TakenUp {
    const { current } = this.shelf.read(this.step);
    return current === null ? { ...this.read(), saving: "saved" } : this.saveAgain(current);
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
    return this.changedElsewhere ? this.hold(content, "elsewhere") : this.overwrite(content);
  }

  /** Saves whatever another tab did: the reader said so. */
  overwrite(content: EditContent): SaveResult {
    const edit: SavedEdit = { version: EDIT_VERSION, token: this.newToken(), ...content };
    if (!tryToPut(this.store, editKey(this.step), JSON.stringify(edit))) {
      return this.hold(content, "refused");
    }
    this.seen = edit.token;
    this.shelf.put(this.step, { ...this.shelf.read(this.step), current: null }, "saved");
    return "saved";
  }

  /** Keeps what is not saved on the tab's shelf. The lesson's own program needs no keeping. */
  hold(content: EditContent, saving: SaveResult): SaveResult {
    const current = isEmpty(content) ? null : { seen: this.seen, ...content };
    this.shelf.put(this.step, { ...this.shelf.read(this.step), current }, saving);
    return saving;
  }

  /** Whether there is a version to {@link bringBack}. */
  get hasAside(): boolean {
    return this.shelf.read(this.step).aside.length > 0;
  }

  /** Puts this tab's version aside, and gives the one that another tab saved. */
  takeTheirs(mine: EditContent): TakenUp {
    const before = { seen: this.seen, ...mine };
    const theirs = this.read();
    const { aside } = this.shelf.read(this.step);
    const isGone = isEmpty(mine) || isSame(mine, theirs);
    this.shelf.put(
      this.step,
      { current: null, aside: isGone ? aside : [before, ...aside] },
      "saved",
    );
    return { ...theirs, saving: "saved" };
  }

  /**
   * The version that was put aside last, as it was then: what is saved is not written over before the
   * reader says so. What stands in the editor goes aside for it, unless it is saved.
   */
  bringBack(instead: EditContent, saving: SaveResult): TakenUp | null {
    const [back, ...others] = this.shelf.read(this.step).aside;
    if (!back) return null;
    const isGone = saving === "saved" || isEmpty(instead);
    const aside = isGone ? others : [...others, { seen: this.seen, ...instead }];
    this.shelf.put(this.step, { current: back, aside }, "elsewhere");
    return this.saveAgain(back);
  }

  private saveAgain({ seen, source, discarded }: UnsavedEdit): TakenUp {
    this.seen = seen;
    return { source, discarded, saving: this.save({ source, discarded }) };
  }

  private stored(): SavedEdit | null {
    return upgradeEdit(readJson(this.store, editKey(this.step)));
  }
}

/** True for the lesson's own program, with nothing to give back: nothing of the reader's. */
function isEmpty({ source, discarded }: EditContent): boolean {
  return source === null && discarded === null;
}

function isSame(one: EditContent, other: EditContent): boolean {
  return one.source === other.source && one.discarded === other.discarded;
}
