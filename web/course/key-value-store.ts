// What a browser's localStorage offers, as far as the course needs it. Handed in, so that tests need
// no browser and a page without storage (private mode, blocked, full) is an ordinary case.

export interface KeyValueStore {
  getItem(key: string): string | null;
  /** Throws when the store is full or closed. */
  setItem(key: string, value: string): void;
}

/** Puts a value; false when the store would not take it. */
export function tryToPut(store: KeyValueStore | null, key: string, value: string): boolean {
  if (!store) return false;
  try {
    store.setItem(key, value);
    return true;
  } catch {
    // Full, or closed by the browser: the caller tells the reader that nothing could be saved.
    return false;
  }
}

/** Reads a JSON value; undefined when there is none, or none that can be read. */
export function readJson(store: KeyValueStore | null, key: string): unknown {
  const text = store?.getItem(key) ?? null;
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not ours, or damaged: as good as absent.
    return undefined;
  }
}

/** True for a plain object whose fields may be looked at. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
