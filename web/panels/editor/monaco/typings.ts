// The program typings (web/python/types) as the TypeScript worker gets them: the same declarations, with the
// doc comments in the reader's language. Pure text in, text out.
import type { Language } from "../../../i18n/language.ts";

export interface Typings {
  readonly filePath: string;
  readonly content: string;
}

const sources = import.meta.glob<string>("../../../python/types/*.d.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

export function typingsIn(language: Language): Typings[] {
  return Object.entries(sources).map(([path, text]) => ({
    filePath: `file:///types/${path.split("/").at(-1) ?? path}`,
    content: localizeTypings(text, language),
  }));
}

/** Of each doc comment keeps the words of one language and the name that Python's documents have for the thing. */
export function localizeTypings(text: string, language: Language): string {
  return text.replaceAll(/\/\*\*(.*?)\*\//gs, (_comment, body: string) => {
    const { en, zh, python } = readDocComment(body);
    const words = language === "zh" ? zh : en;
    return `/**\n * ${words.replaceAll("\n", "\n * ")}\n *\n * Python: \`${python}\`\n */`;
  });
}

export interface DocComment {
  readonly en: string;
  readonly zh: string;
  readonly python: string;
}

/** English, then `@zh` and Chinese, then `@python` and a name. What is missing is "". */
export function readDocComment(body: string): DocComment {
  const lines = body.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trim());
  const [en = "", zh = "", python = ""] = lines
    .join("\n")
    .split(/^@(?:zh|python) /m)
    .map((part) => part.trim());
  return { en, zh, python };
}
