// Takes a lesson text apart: its headings, its components with their ids, and its prose without code.
// Pure. Lesson texts are plain MDX: no imports, no expressions, components by name.

export interface Component {
  readonly name: string;
  /** Its `id` or `for` or `at`; "" where it has none. */
  readonly id: string;
}

export interface TextParts {
  readonly titles: readonly string[];
  /** In order of appearance. */
  readonly components: readonly Component[];
  /** Everything that is read as words, attributes such as a question included; code is a ▢. */
  readonly prose: string;
}

export const CODE = "▢";

export function takeApart(text: string): TextParts {
  const words = text
    .replaceAll(/^```.*?^```$/gms, CODE)
    .replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/gs, CODE);
  return {
    titles: [...words.matchAll(/^# +(.+)$/gm)].map(([, title = ""]) => title),
    components: [...words.matchAll(/<([A-Z]\w*)([^>]*)>/g)].map(
      ([, name = "", attributes = ""]) => ({
        name,
        id: /\b(?:id|for|at)="([^"]*)"/.exec(attributes)?.[1] ?? "",
      }),
    ),
    prose: words
      .replaceAll(/<[A-Z]\w*\s+question="([^"]*)"\s*>/g, "$1\n")
      .replaceAll(/<\/?[A-Z][^>]*>/g, "\n"),
  };
}

/** The ids of one kind of component, in order of appearance. */
export function idsOf(parts: TextParts, name: string): string[] {
  return parts.components.filter((component) => component.name === name).map(({ id }) => id);
}
