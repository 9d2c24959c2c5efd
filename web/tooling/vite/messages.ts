// Vite plugin: `virtual:messages/<language>/<kind of page>` is what that page has of the files in
// web/i18n/messages/<language>/, its ICU text made into JavaScript, keyed `area.key`. Build time, under Node.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { Defect } from "../../base/assert.ts";
import { isLanguage, localeOf } from "../../i18n/language.ts";
import { pageAreas, welcomeAreas } from "../../i18n/page-areas.ts";
import { messageSource } from "./message-source.ts";

const prefix = "virtual:messages/";

export function messages(folder: string): Plugin {
  return {
    name: "many-hands:messages",
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const [language = "", page = ""] = id.slice(prefix.length + 1).split("/");
      const kinds = Object.entries({ ...pageAreas, welcome: welcomeAreas });
      const areas = kinds.find(([kind]) => kind === page)?.[1];
      if (!isLanguage(language) || !areas) throw new Defect(`no words for ${id}`);
      const wanted = new Set<string>(areas);
      const fields = readMessages(join(folder, language), (file) => this.addWatchFile(file))
        .filter(([key]) => wanted.has(key.split(".")[0] ?? ""))
        .map(([key, text]) => `${JSON.stringify(key)}: ${messageSource(text, localeOf[language])}`);
      return { code: `export default {\n${fields.join(",\n")}\n};`, moduleType: "js" };
    },
  };
}

/** `[area.key, ICU text]` of every message in a language's folder, by area and then in the file's order. */
export function readMessages(folder: string, seen?: (file: string) => void): [string, string][] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted();
  return files.flatMap((name) => {
    const file = join(folder, name);
    seen?.(file);
    // A file of messages is an object of strings; the test beside the messages holds them to it.
    const area = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
    return Object.entries(area).map(([key, text]): [string, string] => [
      `${basename(name, ".json")}.${key}`,
      text,
    ]);
  });
}
