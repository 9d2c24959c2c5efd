// The words of one language: `t(key, params)` over Lingui's core. Messages are ICU text, compiled to token
// lists at build time, so no parser reaches the page. Runs on the page and in the prerenderer.
import { type Messages as CompiledMessages, setupI18n } from "@lingui/core";
import { Defect } from "../base/assert.ts";
import { type Language, localeOf } from "./language.ts";
import type { MessageKey, MessageParams } from "./message-key.ts";

export interface Messages {
  readonly language: Language;
  /** The message with its placeholders filled. A key that isn't there is a {@link Defect}. */
  t(key: MessageKey, params?: MessageParams): string;
}

export function createMessages(language: Language, compiled: CompiledMessages): Messages {
  const i18n = setupI18n({
    locale: localeOf[language],
    messages: { [localeOf[language]]: compiled },
    missing: (locale, key) => {
      throw new Defect(`message ${key} is missing in ${locale}`);
    },
  });
  return { language, t: (key, params) => i18n._(key, params) };
}

/** The compiled words of a language, as a chunk of its own. */
const load = {
  en: () => import("virtual:messages/en"),
  zh: () => import("virtual:messages/zh"),
};

const loaded = new Map<Language, Promise<Messages>>();

/** Fetches a language once; a failed fetch may be tried again. */
export function loadMessages(language: Language): Promise<Messages> {
  const before = loaded.get(language);
  if (before) return before;
  const messages = load[language]().then((module) => createMessages(language, module.default));
  loaded.set(language, messages);
  messages.catch(() => loaded.delete(language));
  return messages;
}
