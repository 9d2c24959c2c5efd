import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editKey, StepEdits, upgradeEdit } from "./edits.ts";
import type { KeyValueStore } from "./key-value-store.ts";
import {
  noteProgress,
  PROGRESS_KEY,
  readProgress,
  stepProgress,
  upgradeProgress,
} from "./progress.ts";
import { type TabStore, UnsavedShelf } from "./unsaved-edits.ts";

class Storage implements TabStore {
  readonly values = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;

  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new DOMException("full", "QuotaExceededError");
    this.values.set(key, value);
  }

  removeItem(key: string): void {
    this.values.delete(key);
  }
}

let tokens = 0;
const openTab = (store: KeyValueStore | null) =>
  new StepEdits(
    store,
    new UnsavedShelf(new Storage(), () => {}),
    "process/first",
    () => `token ${++tokens}`,
  );
const typed = (source: string) => ({ source, discarded: null });

describe("saved edits", () => {
  it("come back as they were typed", () => {
    const anything = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const textOrNull = fc.option(fc.string({ unit: anything }), { nil: null });
    fc.assert(
      fc.property(textOrNull, textOrNull, (source, discarded) => {
        const shelf = new Storage();
        expect(openTab(shelf).save({ source, discarded })).toBe("saved");
        expect(openTab(shelf).read()).toEqual({ source, discarded });
      }),
    );
  });

  it("of a step never touched are none", () => {
    expect(openTab(new Storage()).read()).toEqual({ source: null, discarded: null });
  });

  it("of another tab are not overwritten unless the reader says so", () => {
    const shelf = new Storage();
    const [mine, other] = [openTab(shelf), openTab(shelf)];
    mine.read();
    other.read();
    expect(other.save(typed("other"))).toBe("saved");
    expect(mine.changedElsewhere).toBe(true);
    expect(mine.save(typed("mine"))).toBe("elsewhere");
    expect(mine.save(typed("mine, again"))).toBe("elsewhere");
    expect(openTab(shelf).read()).toEqual(typed("other"));
    expect(mine.overwrite(typed("mine"))).toBe("saved");
    expect(other.save(typed("other, again"))).toBe("elsewhere");
    expect(other.read()).toEqual(typed("mine"));
    expect(other.save(typed("other, last"))).toBe("saved");
  });

  it("are refused, not lost silently, where there is no storage or no room", () => {
    expect(openTab(null).save(typed("x"))).toBe("refused");
    const full = new Storage();
    full.room = 10;
    expect(openTab(full).save(typed("x"))).toBe("refused");
  });

  it("that are damaged or of an unknown version count as none", () => {
    for (const text of ["", "{", "null", "[]", '{"version":99}', '{"version":1,"token":1}']) {
      const shelf = new Storage();
      shelf.setItem(editKey("process/first"), text);
      const tab = openTab(shelf);
      expect(tab.read()).toEqual({ source: null, discarded: null });
      expect(tab.save(typed("x"))).toBe("saved");
    }
  });

  it("of version 1 can be read", () => {
    const saved = '{"version":1,"token":"a","source":"print(1)","discarded":null}';
    expect(upgradeEdit(JSON.parse(saved))).toEqual({
      version: 1,
      token: "a",
      source: "print(1)",
      discarded: null,
    });
  });
});

describe("progress", () => {
  it("is added to, step by step, from several tabs", () => {
    const shelf = new Storage();
    noteProgress(shelf, "process/first", { prediction: "together" });
    noteProgress(shelf, "process/second", { ran: true });
    noteProgress(shelf, "process/first", { ran: true });
    const progress = readProgress(shelf);
    expect(stepProgress(progress, "process/first")).toEqual({
      ran: true,
      prediction: "together",
      solved: false,
    });
    expect(stepProgress(progress, "process/second").ran).toBe(true);
    expect(stepProgress(progress, "process/third").ran).toBe(false);
  });

  it("of version 1 can be read, and anything else is empty", () => {
    const saved =
      '{"version":1,"steps":{"a/b":{"ran":true,"prediction":null,"solved":true},"c/d":7}}';
    expect(upgradeProgress(JSON.parse(saved)).steps).toEqual({
      "a/b": { ran: true, prediction: null, solved: true },
    });
    const shelf = new Storage();
    shelf.setItem(PROGRESS_KEY, "?");
    expect(readProgress(shelf).steps).toEqual({});
    expect(noteProgress(null, "a/b", { ran: true })).toBe(false);
  });
});
