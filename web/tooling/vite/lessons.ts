// Vite plugin: what the catalogue asks of a lesson's files, made from them at build time under Node.
//   step.json?card      titles in both languages and rows: small, in the catalogue's own chunk
//   step.json?step      the step's data and its two listings: one chunk a step
//   program.ts?listing  the program as coloured lines
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { languages } from "../../i18n/language.ts";
import { highlight } from "./highlight.ts";
import { titleOf } from "./mdx-title.ts";

const parts = ["text.en.mdx", "text.zh.mdx", "program.ts", "program.py"];

export function lessons(): Plugin {
  return {
    name: "many-hands:lessons",
    enforce: "pre",
    async load(id) {
      const [file = "", query] = id.split("?");
      if (query === "card" || query === "step") {
        const folder = dirname(file);
        for (const name of ["step.json", ...parts]) this.addWatchFile(join(folder, name));
        if (query === "step") return module(stepModule(file));
        const missing = parts.filter((name) => !existsSync(join(folder, name)));
        if (missing.length === 0) return module(cardModule(file));
        this.warn(`${folder} is left out of the course: ${missing.join(", ")} missing`);
        return module("export default null");
      }
      if (query === "listing") {
        this.addWatchFile(file);
        const language = file.endsWith(".py") ? "python" : "typescript";
        const lines = await highlight(readFileSync(file, "utf8"), language);
        return module(`export default ${JSON.stringify({ language, lines })}`);
      }
      return undefined;
    },
  };
}

function module(code: string) {
  return { code, moduleType: "js" as const, moduleSideEffects: false };
}

function stepModule(file: string): string {
  return [
    `export const data = ${readFileSync(file, "utf8")};`,
    `export { default as program } from "./program.ts?listing";`,
    `export { default as python } from "./program.py?listing";`,
  ].join("\n");
}

function cardModule(file: string): string {
  const title = Object.fromEntries(
    languages.map((language) => {
      const text = join(dirname(file), `text.${language}.mdx`);
      return [language, titleOf(readFileSync(text, "utf8"), text)];
    }),
  );
  // A step's data is held to step-schema.ts by a test; here only its rows are read.
  const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: string[] };
  return `export default ${JSON.stringify({ title, rows })}`;
}
