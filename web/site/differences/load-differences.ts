// The entries in one language, as a chunk of its own.
import type { InEachLanguage, Language } from "../../i18n/language.ts";
import type { Difference } from "./difference.ts";

const load: InEachLanguage<() => Promise<{ readonly default: readonly Difference[] }>> = {
  en: () => import("virtual:differences/en"),
  zh: () => import("virtual:differences/zh"),
};

export async function loadDifferences(language: Language): Promise<readonly Difference[]> {
  return (await load[language]()).default;
}
