// Something only the browser knows, such as how many cores there are. Null in the prerendered HTML and
// while the page takes it over, so that both say the same.
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** `read` must return the same primitive each time. */
export function useBrowserFact<T extends string | number | boolean>(read: () => T): T | null {
  return useSyncExternalStore<T | null>(never, read, () => null);
}
