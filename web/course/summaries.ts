// One line about each chapter, for the page that lists them; no other page carries them.
import { present } from "../base/assert.ts";
import type { InEachLanguage } from "../i18n/language.ts";
import type { Chapter } from "./catalogue.ts";

const summaries = import.meta.glob<InEachLanguage<string>>("/lessons/*/chapter.json", {
  eager: true,
  import: "summary",
});

export function summaryOf(chapter: Chapter): InEachLanguage<string> {
  return present(summaries[`/lessons/${chapter.folder}/chapter.json`], chapter.folder);
}
