// Vite plugin: `virtual:differences/<language>` is every entry of web/conformance/differences.json in that
// language, with the case that shows it: its two programs coloured, and both outputs. Build time, under Node.
import { join } from "node:path";
import type { Plugin } from "vite";
import { isLanguage, type Language } from "../../i18n/language.ts";
import type { Difference, Example } from "../../site/differences/difference.ts";
import { CASES, readCases, type Case } from "../conformance/read-cases.ts";
import { DIFFERENCES, readDifferences } from "../conformance/read-differences.ts";
import { highlight } from "./highlight.ts";

const prefix = "virtual:differences/";

export function differences(root: string): Plugin {
  return {
    name: "many-hands:differences",
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const language = id.slice(prefix.length + 1);
      if (!isLanguage(language)) throw new Error(`there is no language ${language}`);
      this.addWatchFile(join(root, DIFFERENCES));
      const shown = readCases(root).filter(({ data }) => data.difference !== undefined);
      for (const { name } of shown) this.addWatchFile(join(root, CASES, name, "case.ts"));
      const entries = readDifferences(root).map((words) =>
        entry(
          words,
          language,
          shown.find(({ data }) => data.difference === words.id),
        ),
      );
      return {
        code: `export default ${JSON.stringify(await Promise.all(entries))}`,
        moduleType: "js",
      };
    },
  };
}

async function entry(
  words: ReturnType<typeof readDifferences>[number],
  language: Language,
  one: Case | undefined,
): Promise<Difference> {
  const { id, area, title, cpython, here, why } = words;
  return {
    id,
    area,
    title: title[language],
    cpython: cpython[language],
    here: here[language],
    why: why[language],
    ...(one && { example: await example(one) }),
  };
}

async function example({ python, program, recorded, here }: Case): Promise<Example> {
  return {
    python: { language: "python", lines: await highlight(python, "python") },
    program: { language: "typescript", lines: await highlight(program, "typescript") },
    pythonPrints: recorded ?? "",
    herePrints: here ?? "",
  };
}
