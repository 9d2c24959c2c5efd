// Whether a media query holds, followed as the window changes. Null in the prerendered HTML and while the page
// takes it over, so that both say the same. Page side.
import { useCallback, useSyncExternalStore } from "react";

export function useMedia(query: string): boolean | null {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore<boolean | null>(
    subscribe,
    () => window.matchMedia(query).matches,
    () => null,
  );
}
