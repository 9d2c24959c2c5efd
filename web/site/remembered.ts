// What the reader's browser keeps for the site. Everything kept has a key that begins with `many-hands.`.
import { tryToPut, type KeyValueStore } from "../course/key-value-store.ts";

/** The browser's storage, or null where it keeps nothing (cookies blocked, sandboxed frame). */
export function pageStorage(): KeyValueStore | null {
  try {
    return window.localStorage;
  } catch {
    // Reading the property throws where storage is forbidden; the site works without.
    return null;
  }
}

/** Keeps the language that the reader chose, for web/site/choose-language.ts. */
export function rememberLanguage(language: string): void {
  tryToPut(pageStorage(), "many-hands.language", language);
}
