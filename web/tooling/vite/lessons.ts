// Vite plugin: what the catalogue asks of a lesson's files, made from them at build time under Node.
//   chapter.json?card   its title and the names of its steps: small, in the catalogue's own chunk
//   chapter.json?steps  of each of its steps the titles, and what loads the rest: one chunk a chapter
//   step.json?step      the step's data, its two listings and its files: one chunk a step
//   program.ts?listing  the program as coloured lines
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
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
      filter: { id: /\?(?:card|steps|step|listing)$/ },
      async handler(id) {
        const [file = "", query] = id.split("?");
        this.addWatchFile(file);
        if (query === "listing") return module(`export default ${await listing(file)}`);
        if (query === "step") {
          for (const name of parts) this.addWatchFile(join(dirname(file), name));
          return module(await stepModule(file));
        }
        const steps = stepsIn(dirname(file), (folder, missing) =>
          this.warn(`${folder} is left out of the course: ${missing.join(", ")} missing`),
        );
        for (const folder of steps)
          for (const name of ["step.json", ...parts]) this.addWatchFile(join(folder, name));
        return module(query === "steps" ? stepCards(root, steps) : chapterCard(file, steps));
      },
    },
  };
}

function module(code: string) {
  return { code, moduleType: "js" as const, moduleSideEffects: false };
}

/** Folders of a chapter's finished steps, in order; `leftOut` hears of the others. */
function stepsIn(
  chapter: string,
  leftOut: (folder: string, missing: readonly string[]) => void,
): string[] {
  return readdirSync(chapter, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(chapter, name))
    .filter((folder) => existsSync(join(folder, "step.json")))
    .toSorted()
    .filter((folder) => {
      const missing = parts.filter((name) => !existsSync(join(folder, name)));
      if (missing.length > 0) leftOut(folder, missing);
      return missing.length === 0;
    });
}

/** A chapter's data is held to chapter-schema.ts by a test; here only its title is read. */
function chapterCard(file: string, steps: readonly string[]): string {
  const { title } = JSON.parse(readFileSync(file, "utf8")) as ChapterData;
  return `export default ${JSON.stringify({ title, steps: steps.map((folder) => basename(folder)) })}`;
}

/** Titles of a chapter's steps, and the loaders that the catalogue hands on. */
function stepCards(root: string, steps: readonly string[]): string {
  const cards = steps.map(
    (folder) => `${JSON.stringify(basename(folder))}: ${stepCard(root, folder)}`,
  );
  return `export default {\n${cards.join(",\n")}\n}`;
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

/** Imports are from the root. */
function stepCard(root: string, folder: string): string {
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
  return `{
    title: ${JSON.stringify(title)},
    load: { content: () => import("${address}/step.json?step"), text: { ${texts.join(", ")} } },
  }`;
}
