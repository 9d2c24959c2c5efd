import { describe, expect, it } from "vitest";
import { StepEdits } from "../../course/edits.ts";
import type { KeyValueStore } from "../../course/key-value-store.ts";
import { type TabStore, UnsavedShelf } from "../../course/unsaved-edits.ts";
import { ProgramStore } from "./program-store.ts";

function storage(): TabStore {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

let tokens = 0;

/** A document of its own, unless it is handed one's shelf. */
const newShelf = (tab: TabStore | null = storage()) => new UnsavedShelf(tab, () => {});

const editsOf = (store: KeyValueStore | null, shelf: UnsavedShelf) =>
  new StepEdits(store, shelf, "process/first", () => `${++tokens}`);

function openTab(store: KeyValueStore | null, shelf = newShelf()): ProgramStore {
  const program = new ProgramStore("original");
  program.open(editsOf(store, shelf));
  return program;
}

const sourceOf = (program: ProgramStore) => program.state.getState().source;
const savingOf = (program: ProgramStore) => program.state.getState().saving;

describe("the reader's program", () => {
  it("survives a reload", () => {
    const store = storage();
    openTab(store).edit("mine");
    expect(sourceOf(openTab(store))).toBe("mine");
  });

  it("has what was typed before the saved one was there to read, unless that would be lost", () => {
    const store = storage();
    const early = new ProgramStore("original");
    early.edit("typed early");
    early.open(editsOf(store, newShelf()));
    expect([sourceOf(early), sourceOf(openTab(store))]).toEqual(["typed early", "typed early"]);
    const late = new ProgramStore("original");
    late.edit("typed later");
    late.open(editsOf(store, newShelf()));
    expect(sourceOf(late)).toBe("typed early");
  });

  it("is given back after a reset, even after a reload", () => {
    const store = storage();
    const program = openTab(store);
    program.edit("mine");
    program.reset();
    expect(sourceOf(program)).toBe("original");
    const later = openTab(store);
    expect(sourceOf(later)).toBe("original");
    later.undoReset();
    expect(sourceOf(later)).toBe("mine");
    expect(later.state.getState().discarded).toBe(null);
  });

  it("is not overwritten by another tab, nor overwrites it, until the reader says so", () => {
    const store = storage();
    const [one, other] = [openTab(store), openTab(store)];
    one.edit("one");
    other.lookElsewhere();
    expect([sourceOf(other), savingOf(other)]).toEqual(["original", "elsewhere"]);
    other.edit("other");
    expect([sourceOf(openTab(store)), savingOf(other)]).toEqual(["one", "elsewhere"]);
    other.keepMine();
    expect([sourceOf(openTab(store)), savingOf(other)]).toEqual(["other", "saved"]);
    one.lookElsewhere();
    one.takeTheirs();
    expect([sourceOf(one), savingOf(one)]).toEqual(["other", "saved"]);
  });

  it("stays on the page when it can't be saved", () => {
    const program = openTab(null);
    program.edit("mine");
    expect([sourceOf(program), savingOf(program)]).toEqual(["mine", "refused"]);
  });

  it("stays for the document's life when it can't be saved, and is saved when that can be done again", () => {
    const document = newShelf(null);
    openTab(null, document).edit("mine");
    const again = openTab(null, document);
    expect([sourceOf(again), savingOf(again)]).toEqual(["mine", "refused"]);
    const store = storage();
    const saved = openTab(store, document);
    expect([sourceOf(saved), savingOf(saved)]).toEqual(["mine", "saved"]);
    expect(sourceOf(openTab(store))).toBe("mine");
  });
});

describe("of two tabs that edit one program", () => {
  /** One has saved, and the other has typed since. */
  function twoTabs() {
    const store = storage();
    const tab = storage();
    const [one, other] = [openTab(store), openTab(store, newShelf(tab))];
    one.edit("one");
    other.edit("other");
    /** The other tab, reloaded. */
    const reload = () => openTab(store, newShelf(tab));
    return { store, one, other, reload };
  }

  it("the one whose version is not saved keeps it over a reload, with the choice", () => {
    const { store, one, reload } = twoTabs();
    expect([sourceOf(reload()), savingOf(reload())]).toEqual(["other", "elsewhere"]);
    one.edit("one, again");
    expect([sourceOf(reload()), savingOf(reload())]).toEqual(["other", "elsewhere"]);
    expect(sourceOf(openTab(store))).toBe("one, again");
    reload().keepMine();
    expect([sourceOf(reload()), savingOf(reload())]).toEqual(["other", "saved"]);
    one.lookElsewhere();
    expect([sourceOf(one), savingOf(one)]).toEqual(["one, again", "elsewhere"]);
  });

  it("the one that was overwritten keeps its version over a reload, though nothing was typed since", () => {
    const store = storage();
    const tab = storage();
    const [one, other] = [openTab(store, newShelf(tab)), openTab(store)];
    one.edit("one");
    other.edit("other");
    other.keepMine();
    one.lookElsewhere();
    const later = openTab(store, newShelf(tab));
    expect([sourceOf(later), savingOf(later)]).toEqual(["one", "elsewhere"]);
  });

  it("the one that had only the lesson's own program shows the edited one after a reload", () => {
    const store = storage();
    const tab = storage();
    const [one, other] = [openTab(store), openTab(store, newShelf(tab))];
    one.edit("one");
    other.lookElsewhere();
    const later = openTab(store, newShelf(tab));
    expect([sourceOf(later), savingOf(later)]).toEqual(["one", "saved"]);
  });

  it("the one that showed the other's gets its own back, even after a reload, and may choose again", () => {
    const { store, other, reload } = twoTabs();
    other.takeTheirs();
    const later = reload();
    expect([sourceOf(later), savingOf(later)]).toEqual(["one", "saved"]);
    later.edit("one, and more");
    expect(later.state.getState().hasAside).toBe(true);
    later.bringBack();
    expect(later.state.getState()).toMatchObject({
      source: "other",
      saving: "elsewhere",
      hasAside: false,
    });
    expect(sourceOf(openTab(store))).toBe("one, and more");
    later.keepMine();
    expect([sourceOf(reload()), savingOf(reload())]).toEqual(["other", "saved"]);
  });

  it("the one that has several versions loses none of them", () => {
    const { one, other, reload } = twoTabs();
    other.takeTheirs();
    other.edit("third");
    one.edit("one, again");
    one.keepMine();
    other.edit("fourth");
    expect(savingOf(other)).toBe("elsewhere");
    other.bringBack();
    expect([sourceOf(other), savingOf(other)]).toEqual(["other", "elsewhere"]);
    other.bringBack();
    expect([sourceOf(reload()), savingOf(reload())]).toEqual(["fourth", "elsewhere"]);
    expect(reload().state.getState().hasAside).toBe(true);
  });
});
