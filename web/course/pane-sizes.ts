// How a reader has divided the lesson's screen, kept on the reader's machine.
import { isFields, readJson, tryToPut, type KeyValueStore } from "./key-value-store.ts";

export const PANE_SIZES_VERSION = 1;
const KEY = "many-hands.panes";

/** Parts of the whole, 0 … 1. */
export interface PaneSizes {
  /** The text's part of the width. */
  readonly text: number;
  /** The editor's part of the width that the text leaves. */
  readonly editor: number;
  /** The part of the height above the timeline. */
  readonly top: number;
}

export const usualSizes: PaneSizes = { text: 0.294, editor: 0.653, top: 0.64 };

/** Reads any version of the sizes; the usual ones where there are none. */
export function upgradePaneSizes(data: unknown): PaneSizes {
  if (!isFields(data) || data["version"] !== PANE_SIZES_VERSION) return usualSizes;
  const part = (key: keyof PaneSizes) => {
    const size = data[key];
    return typeof size === "number" && size > 0 && size < 1 ? size : usualSizes[key];
  };
  return { text: part("text"), editor: part("editor"), top: part("top") };
}

export function readPaneSizes(store: KeyValueStore | null): PaneSizes {
  return upgradePaneSizes(readJson(store, KEY));
}

/** Where nothing can be kept the panes have their usual sizes next time, which needs no telling. */
export function keepPaneSizes(store: KeyValueStore | null, sizes: PaneSizes): void {
  tryToPut(store, KEY, JSON.stringify({ version: PANE_SIZES_VERSION, ...sizes }));
}
