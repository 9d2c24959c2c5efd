// Notices that the reader comes near a part of the page: by pointer, finger or keyboard. Whoever is there
// already when the page's scripts begin to run has entered unseen, and is found then. Page side.
import { useEffect, useEffectEvent, useRef, type RefObject } from "react";

export interface NearHandlers {
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
}

/** What the part's element is given; `come` may be called again and again. */
export function useReaderNear<E extends HTMLElement>(
  come: () => void,
): { readonly root: RefObject<E | null>; readonly whenNear: NearHandlers } {
  const root = useRef<E>(null);
  const comes = useEffectEvent(come);
  useEffect(() => {
    if (root.current?.matches(":hover, :focus-within")) comes();
  }, []);
  return { root, whenNear: { onPointerEnter: come, onFocus: come } };
}
