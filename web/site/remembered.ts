// What the reader's browser keeps for the site. Everything kept has a key that begins with `many-hands.`.
import { tryToPut, type KeyValueStore } from "../course/key-value-store.ts";
import type { TabStore } from "../course/unsaved-edits.ts";

/** The browser's storage, or null where it keeps nothing (cookies blocked, sandboxed frame). */
export function pageStorage(): KeyValueStore | null {
  return readable(() => window.localStorage);
}

/** What the browser keeps for this tab alone, reloads included; null where it keeps nothing. */
export function tabStorage(): TabStore | null {
  return readable(() => window.sessionStorage);
}

function readable(find: () => Storage): Storage | null {
  try {
    const storage = find();
    // One whose file is damaged can be had, and throws when it is read.
    storage.getItem("many-hands");
    return storage;
  } catch {
    // The property itself throws where storage is forbidden; the site works without.
    return null;
  }
}

/** Keeps the language that the reader chose, for web/site/choose-language.ts. */
export function rememberLanguage(language: string): void {
  tryToPut(pageStorage(), "many-hands.language", language);
}
