import { describe, expect, it } from "vitest";
import { type TabStore, unsavedKey, UnsavedShelf, upgradeUnsaved } from "./unsaved-edits.ts";

const STEP = "process/first";
const mine = { seen: "a", source: "mine", discarded: null };
const held = { current: mine, aside: [{ ...mine, source: "older" }] };
const empty = { current: null, aside: [] };

function storage(isFull = false): TabStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new DOMException("full", "QuotaExceededError");
      values.set(key, value);
    },
    removeItem: (key) => void values.delete(key),
  };
}

/** A shelf, and what it has said of edits at risk. */
function newShelf(store: TabStore | null) {
  const said: boolean[] = [];
  return { said, shelf: new UnsavedShelf(store, (isAny) => said.push(isAny)) };
}

describe("unsaved edits", () => {
  it("outlive the document in the tab's storage, and leave nothing there once they are settled", () => {
    const store = storage();
    newShelf(store).shelf.put(STEP, held, "elsewhere");
    const { shelf } = newShelf(store);
    expect(shelf.read(STEP)).toEqual(held);
    expect(shelf.read("process/second")).toEqual(empty);
    shelf.put(STEP, empty, "saved");
    expect(shelf.read(STEP)).toEqual(empty);
    expect(store.values.size).toBe(0);
  });

  it("live as long as the document where the tab has no storage, or a full one", () => {
    for (const store of [null, storage(true)]) {
      const { shelf, said } = newShelf(store);
      shelf.put(STEP, held, "elsewhere");
      expect(shelf.read(STEP)).toEqual(held);
      expect(said).toEqual([true]);
      shelf.put(STEP, empty, "saved");
      expect(shelf.read(STEP)).toEqual(empty);
      expect(said).toEqual([true, false]);
    }
  });

  it("are at risk while any step has one that could not be saved, not when only a choice is open", () => {
    const { shelf, said } = newShelf(storage());
    shelf.put(STEP, held, "elsewhere");
    expect(said).toEqual([]);
    shelf.put(STEP, held, "refused");
    shelf.put("process/second", held, "refused");
    expect(said).toEqual([true]);
    shelf.put(STEP, empty, "saved");
    expect(said).toEqual([true]);
    shelf.put("process/second", held, "elsewhere");
    expect(said).toEqual([true, false]);
  });

  it("that are damaged or of an unknown version count as none", () => {
    for (const text of [
      "",
      "[]",
      '{"version":2}',
      '{"version":1,"current":{"seen":1},"aside":7}',
    ]) {
      const store = storage();
      store.setItem(unsavedKey(STEP), text);
      expect(newShelf(store).shelf.read(STEP)).toEqual(empty);
    }
  });

  it("of version 1 can be read", () => {
    const kept =
      '{"version":1,"current":null,"aside":[{"seen":"a","source":"x","discarded":"y"},7]}';
    expect(upgradeUnsaved(JSON.parse(kept))).toEqual({
      current: null,
      aside: [{ seen: "a", source: "x", discarded: "y" }],
    });
  });
});
