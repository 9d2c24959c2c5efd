// The words of a page in one language: `t(key, params)`. Messages are ICU text, made into strings and functions at
// build time, so that neither a parser nor an interpreter reaches the page. Runs on the page and in the prerenderer.
import { Defect } from "../base/assert.ts";
import type { InEachLanguage, Language } from "./language.ts";
import type { MessageKey, MessageParams } from "./message-key.ts";
import type { PageWords } from "./page-areas.ts";

export interface Messages {
  readonly language: Language;
  /** The message with its placeholders filled. A key that isn't there is a {@link Defect}. */
  t(key: MessageKey, params?: MessageParams): string;
}

/** By `area.key`; a message that has placeholders is a function of them. */
export type CompiledMessages = Readonly<
  Record<string, string | ((params: MessageParams) => string)>
>;

export function createMessages(language: Language, compiled: CompiledMessages): Messages {
  return {
    language,
    t: (key, params = {}) => {
      const message = compiled[key];
      if (message === undefined) throw new Defect(`message ${key} is missing in ${language}`);
      return typeof message === "string" ? message : message(params);
    },
  };
}

type Load = () => Promise<{ readonly default: CompiledMessages }>;

/** Each a chunk of its own. */
const load: InEachLanguage<Readonly<Record<PageWords, Load>>> = {
  en: {
    home: () => import("virtual:messages/en/home"),
    lesson: () => import("virtual:messages/en/lesson"),
    plain: () => import("virtual:messages/en/plain"),
  },
  zh: {
    home: () => import("virtual:messages/zh/home"),
    lesson: () => import("virtual:messages/zh/lesson"),
    plain: () => import("virtual:messages/zh/plain"),
  },
};

/** Fetches the words of a kind of page; a failed fetch may be tried again. */
export async function loadMessages(language: Language, page: PageWords): Promise<Messages> {
  const { default: compiled } = await load[language][page]();
  return createMessages(language, compiled);
}
