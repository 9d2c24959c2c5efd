import { expect, it } from "vitest";
import { keepPaneSizes, readPaneSizes, upgradePaneSizes, usualSizes } from "./pane-sizes.ts";

it("pane sizes come back as they were kept", () => {
  const values = new Map<string, string>();
  const store = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
  expect(readPaneSizes(store)).toEqual(usualSizes);
  const sizes = { text: 0.3, editor: 0.5, top: 0.7 };
  keepPaneSizes(store, sizes);
  expect(readPaneSizes(store)).toEqual(sizes);
});

it("pane sizes that can't be read are the usual ones", () => {
  for (const data of [
    null,
    7,
    {},
    { version: 2 },
    { version: 1, text: "wide", editor: 9, top: -1 },
  ]) {
    expect(upgradePaneSizes(data)).toEqual(usualSizes);
  }
  expect(upgradePaneSizes({ version: 1, text: 0.4 })).toEqual({ ...usualSizes, text: 0.4 });
});
