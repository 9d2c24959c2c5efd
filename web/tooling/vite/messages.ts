// Vite plugin: `virtual:messages/<language>` is every file of web/i18n/messages/<language>/, its ICU text
// compiled to Lingui's token lists, keyed `area.key`. Build time, under Node.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

const prefix = "virtual:messages/";

export function messages(folder: string): Plugin {
  return {
    name: "many-hands:messages",
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const language = id.slice(prefix.length + 1);
      const compiled: Record<string, unknown> = {};
      for (const [key, text] of readMessages(join(folder, language), (file) =>
        this.addWatchFile(file),
      )) {
        compiled[key] = compileMessage(text);
      }
      return { code: `export default ${JSON.stringify(compiled)}`, moduleType: "js" };
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
