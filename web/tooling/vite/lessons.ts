// Vite plugin: what the catalogue asks of a lesson's files, made from them at build time under Node.
//   chapter.json?card   its title
//   step.json?card      titles in both languages and what loads the rest: small, in the catalogue's own chunk
//   step.json?step      the step's data, its two listings and its files: one chunk a step
//   program.ts?listing  the program as coloured lines
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "vite";
import type { ChapterData } from "../../course/chapter-schema.ts";
import type { Listing } from "../../course/listing.ts";
import { languages } from "../../i18n/language.ts";
import { highlight } from "./highlight.ts";
import { titleOf } from "./mdx-title.ts";

const parts = ["text.en.mdx", "text.zh.mdx", "program.ts", "program.py"];

export function lessons(root: string): Plugin {
  return {
    name: "many-hands:lessons",
    enforce: "pre",
    load: {
      filter: { id: /\?(?:card|step|listing)$/ },
      async handler(id) {
        const [file = "", query] = id.split("?");
        this.addWatchFile(file);
        if (query === "listing") return module(`export default ${await listing(file)}`);
        if (file.endsWith("/chapter.json")) return module(chapterCard(file));
        const folder = dirname(file);
        for (const name of parts) this.addWatchFile(join(folder, name));
        if (query === "step") return module(await stepModule(file));
        const missing = parts.filter((name) => !existsSync(join(folder, name)));
        if (missing.length === 0) return module(stepCard(root, file));
        this.warn(`${folder} is left out of the course: ${missing.join(", ")} missing`);
        return module("export default null");
      },
    },
  };
}

function module(code: string) {
  return { code, moduleType: "js" as const, moduleSideEffects: false };
}

/** A chapter's data is held to chapter-schema.ts by a test; here only its title is read. */
function chapterCard(file: string): string {
  const { title } = JSON.parse(readFileSync(file, "utf8")) as ChapterData;
  return `export const title = ${JSON.stringify(title)}`;
}

async function stepModule(file: string): Promise<string> {
  const folder = dirname(file);
  return [
    `export const data = ${readFileSync(file, "utf8")};`,
    `export const program = ${await listing(join(folder, "program.ts"))};`,
    `export const python = ${await listing(join(folder, "program.py"))};`,
    `export const files = ${JSON.stringify(filesIn(join(folder, "files")))};`,
  ].join("\n");
}

/** Texts of the files that a step gives its program, by name; none where there is no such folder. */
export function filesIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"));
  return Object.fromEntries(
    names.toSorted().map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** A {@link Listing} as source text. */
async function listing(file: string): Promise<string> {
  const language = file.endsWith(".py") ? "python" : "typescript";
  const made: Listing = { language, lines: await highlight(readFileSync(file, "utf8"), language) };
  return JSON.stringify(made);
}

/** Titles, and the loaders that the catalogue hands on. `file` is absolute; imports are from the root. */
function stepCard(root: string, file: string): string {
  const folder = dirname(file);
  const address = `/${relative(root, folder)}`;
  const title = Object.fromEntries(
    languages.map((language) => {
      const text = join(folder, `text.${language}.mdx`);
      return [language, titleOf(readFileSync(text, "utf8"), text)];
    }),
  );
  const texts = languages.map(
    (language) => `${language}: () => import("${address}/text.${language}.mdx")`,
  );
  return `export default {
    title: ${JSON.stringify(title)},
    load: { content: () => import("${address}/step.json?step"), text: { ${texts.join(", ")} } },
  }`;
}
