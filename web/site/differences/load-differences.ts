// The page's words and entries in one language, as chunks of their own.
import type { InEachLanguage, Language } from "../../i18n/language.ts";
import type { Difference } from "./difference.ts";
import type { DifferencesWords } from "./words.ts";

export interface Differences {
  readonly words: DifferencesWords;
  readonly entries: readonly Difference[];
}

const load: InEachLanguage<() => Promise<Differences>> = {
  en: async () => {
    const [{ words }, made] = await Promise.all([
      import("./words.en.ts"),
      import("virtual:differences/en"),
    ]);
    return { words, entries: made.default };
  },
  zh: async () => {
    const [{ words }, made] = await Promise.all([
      import("./words.zh.ts"),
      import("virtual:differences/zh"),
    ]);
    return { words, entries: made.default };
  },
};

export function loadDifferences(language: Language): Promise<Differences> {
  return load[language]();
}
