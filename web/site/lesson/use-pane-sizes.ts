// The sizes of the lesson's panes: the usual ones in the prerendered page, the reader's own from then on.
// One store for all steps, so that going to the next one moves nothing.
import { useEffect } from "react";
import { createStore, useStore } from "zustand";
import {
  keepPaneSizes,
  type PaneSizes,
  readPaneSizes,
  usualSizes,
} from "../../course/pane-sizes.ts";
import { pageStorage } from "../remembered.ts";

const store = createStore(() => usualSizes);

export function usePaneSizes(): readonly [PaneSizes, (sizes: PaneSizes) => void] {
  useEffect(() => store.setState(readPaneSizes(pageStorage())), []);
  return [useStore(store), keep];
}

function keep(sizes: PaneSizes): void {
  store.setState(sizes);
  keepPaneSizes(pageStorage(), sizes);
}
