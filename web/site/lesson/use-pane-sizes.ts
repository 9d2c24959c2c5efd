// The sizes of the lesson's panes: the usual ones in the prerendered page, the reader's own from then on.
import { useEffect, useState } from "react";
import {
  keepPaneSizes,
  type PaneSizes,
  readPaneSizes,
  usualSizes,
} from "../../course/pane-sizes.ts";
import { pageStorage } from "../remembered.ts";

export function usePaneSizes(): [PaneSizes, (sizes: PaneSizes) => void] {
  const [sizes, setSizes] = useState(usualSizes);
  useEffect(() => setSizes(readPaneSizes(pageStorage())), []);
  const keep = (wanted: PaneSizes) => {
    setSizes(wanted);
    keepPaneSizes(pageStorage(), wanted);
  };
  return [sizes, keep];
}
