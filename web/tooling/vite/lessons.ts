// Vite plugin: what the catalogue asks of a lesson's files, made from them at build time under Node.
//   chapter.json?card     its title and the names of its steps: small, in the catalogue's own chunk
//   chapter.json?steps    what loads its steps' pages: one chunk a chapter
//   step.json?page-en     all that a step's page needs in one language: one chunk a page
//   program.ts?listing    the program as coloured lines
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { Plugin } from "vite";
import type { ChapterData } from "../../course/chapter-schema.ts";
import type { Listing } from "../../course/listing.ts";
import { isLanguage, type Language, languages } from "../../i18n/language.ts";
import type { CodeLanguage } from "../../panels/editor/highlight/token.ts";
import { tokenize } from "../../panels/editor/highlight/tokenize.ts";
import { highlight } from "./highlight.ts";
import { titleOf } from "./mdx-title.ts";

const parts = ["text.en.mdx", "text.zh.mdx", "program.ts", "program.py"];

export function lessons(root: string): Plugin {
  return {
    name: "many-hands:lessons",
    enforce: "pre",
    load: {
      filter: { id: /\?(?:card|steps|page-\w+|listing)$/ },
      async handler(id) {
        const [file = "", query = ""] = id.split("?");
        this.addWatchFile(file);
        const language = query.replace("page-", "");
        if (isLanguage(language)) {
          const shown = pageOf(root, dirname(file), language);
          for (const read of shown.files) this.addWatchFile(read);
          return module(shown.code);
        }
        if (query === "listing") return module(`export default ${await listing(file)}`);
        const steps = stepsIn(dirname(file), (folder, missing) =>
          this.warn(`${folder} is left out of the course: ${missing.join(", ")} missing`),
        );
        for (const folder of steps)
          for (const name of ["step.json", ...parts]) this.addWatchFile(join(folder, name));
        return module(query === "steps" ? stepLoaders(root, steps) : chapterCard(file, steps));
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
  leftOut: (folder: string, missing: readonly string[]) => void = () => {},
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

/** Loaders of a chapter's pages, which the catalogue hands on. Imports are from the root. */
function stepLoaders(root: string, steps: readonly string[]): string {
  const loaders = steps.map((folder) => {
    const pages = languages.map(
      (language) =>
        `${language}: () => import("/${relative(root, folder)}/step.json?page-${language}")`,
    );
    return `${JSON.stringify(basename(folder))}: { ${pages.join(", ")} }`;
  });
  return `export default {\n${loaders.join(",\n")}\n}`;
}

/** A step's page as a module, and the files that it was made from. */
function pageOf(root: string, folder: string, language: Language) {
  const chapters = readdirSync(join(root, "lessons"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, "lessons", name))
    .toSorted();
  const steps = chapters.flatMap((chapter) => stepsIn(chapter));
  const here = steps.indexOf(folder);
  const text = (of: string) => join(of, `text.${language}.mdx`);
  const title = (of: string | undefined) =>
    JSON.stringify(of ? titleOf(readFileSync(text(of), "utf8"), text(of)) : null);
  const neighbours = [steps[here - 1], steps[here + 1]];
  const [previous, next] = neighbours.map(title);
  const programs = [join(folder, "program.ts"), join(folder, "program.py")] as const;
  const code = [
    `export { default as text, description } from "/${relative(root, text(folder))}";`,
    `export const titles = { here: ${title(folder)}, previous: ${previous}, next: ${next} };`,
    `export const data = ${readFileSync(join(folder, "step.json"), "utf8")};`,
    `export const program = ${colouredLines(programs[0], "typescript")};`,
    `export const python = ${colouredLines(programs[1], "python")};`,
    `export const files = ${JSON.stringify(filesIn(join(folder, "files")))};`,
  ].join("\n");
  const around = neighbours.flatMap((of) => (of ? [text(of)] : []));
  return { code, files: [...programs, ...around] };
}

/** As the editor colours them, so that a program looks the same once it has been changed. */
function colouredLines(file: string, language: CodeLanguage): string {
  return JSON.stringify(tokenize(readFileSync(file, "utf8"), language));
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
