import { describe, expect, it } from "vitest";
import { StepEdits } from "../../course/edits.ts";
import type { KeyValueStore } from "../../course/key-value-store.ts";
import { ProgramStore } from "./program-store.ts";

function shelf(): KeyValueStore {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  };
}

let tokens = 0;

function openTab(store: KeyValueStore | null): ProgramStore {
  const program = new ProgramStore("original");
  program.open(new StepEdits(store, "process/first", () => `${++tokens}`));
  return program;
}

const sourceOf = (program: ProgramStore) => program.state.getState().source;
const savingOf = (program: ProgramStore) => program.state.getState().saving;

describe("the reader's program", () => {
  it("survives a reload", () => {
    const store = shelf();
    openTab(store).edit("mine");
    expect(sourceOf(openTab(store))).toBe("mine");
  });

  it("has what was typed before the saved one was there to read, unless that would be lost", () => {
    const store = shelf();
    const early = new ProgramStore("original");
    early.edit("typed early");
    early.open(new StepEdits(store, "process/first", () => `${++tokens}`));
    expect([sourceOf(early), sourceOf(openTab(store))]).toEqual(["typed early", "typed early"]);
    const late = new ProgramStore("original");
    late.edit("typed later");
    late.open(new StepEdits(store, "process/first", () => `${++tokens}`));
    expect(sourceOf(late)).toBe("typed early");
  });

  it("is given back after a reset, even after a reload", () => {
    const store = shelf();
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
    const store = shelf();
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
});
