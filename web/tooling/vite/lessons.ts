// Vite plugin: what the catalogue asks of a lesson's files, made from them at build time under Node.
//   step.json?card      titles in both languages and rows: small, in the catalogue's own chunk
//   step.json?step      the step's data and its two listings: one chunk a step
//   program.ts?listing  the program as coloured lines
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import type { Listing } from "../../course/listing.ts";
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
        if (query === "step") return module(await stepModule(file));
        const missing = parts.filter((name) => !existsSync(join(folder, name)));
        if (missing.length === 0) return module(cardModule(file));
        this.warn(`${folder} is left out of the course: ${missing.join(", ")} missing`);
        return module("export default null");
      }
      if (query === "listing") {
        this.addWatchFile(file);
        return module(`export default ${await listing(file)}`);
      }
      return undefined;
    },
  };
}

function module(code: string) {
  return { code, moduleType: "js" as const, moduleSideEffects: false };
}

async function stepModule(file: string): Promise<string> {
  const folder = dirname(file);
  return [
    `export const data = ${readFileSync(file, "utf8")};`,
    `export const program = ${await listing(join(folder, "program.ts"))};`,
    `export const python = ${await listing(join(folder, "program.py"))};`,
  ].join("\n");
}

/** A {@link Listing} as source text. */
async function listing(file: string): Promise<string> {
  const language = file.endsWith(".py") ? "python" : "typescript";
  const made: Listing = { language, lines: await highlight(readFileSync(file, "utf8"), language) };
  return JSON.stringify(made);
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
