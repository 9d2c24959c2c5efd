// Every declaration that a program can meet is told in both languages, with Python's name for it.
import { describe, expect, test } from "vitest";
import { localizeTypings, readDocComment } from "./typings.ts";

const sources = import.meta.glob<string>("../../../python/types/*.d.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

const example = `
    /**
     * Waits, until it has ended.
     * Or so.
     * @zh 等到结束。
     * @python multiprocessing.Process.join
     */
    join(): void;`;

test("a doc comment keeps one language and the reference", () => {
  expect(localizeTypings(example, "en")).toContain(
    "/**\n * Waits, until it has ended.\n * Or so.\n *\n * Python: `multiprocessing.Process.join`\n */\n    join(): void;",
  );
  expect(localizeTypings(example, "zh")).toContain(
    "/**\n * 等到结束。\n *\n * Python: `multiprocessing.Process.join`\n */",
  );
});

/** Lines that declare something: in a namespace, an interface, a class, or globally. Braces and brackets aside. */
const DECLARATION =
  /^\s*(?:declare (?:const|function|class)|const|function|class|interface|namespace|readonly|new |\w+\??[:(<])/;
/** These repeat a declaration that has its comment (an overload has more type parameters), or only name its type. */
const UNDOCUMENTED =
  /^\s*(?:declare module|readonly prototype|constructor\(|__enter__|__exit__|Omit<|(?:get|pop)<Otherwise>|(?:map|imap|imap_unordered)<\w+, \w+|const \w+: (?:typeof|\{ readonly prototype)|readonly \w+: typeof|new <|new \(|\(|const \w+: \w+Constructor;|options\?:|\): )/;

describe.each(Object.entries(sources))("%s", (_path, text) => {
  test("tells every declaration in both languages", () => {
    const comments = [...text.matchAll(/\/\*\*(.*?)\*\//gs)].map(([, body = ""]) =>
      readDocComment(body),
    );
    expect(comments.length).toBeGreaterThan(0);
    for (const { en, zh, python } of comments) {
      expect(en, `${en}${zh}${python}`).toMatch(/^[A-Z0-9`π].*[.]$/s);
      expect(zh, en).toMatch(/[\u4e00-\u9fff].*[。…]$|^\p{P}*NaN/su);
      expect(python, en).toMatch(/^[\w. -]+$/);
    }
  });

  test("leaves no declaration without a comment", () => {
    const lines = text.split("\n");
    const bare = lines.filter(
      (line, index) =>
        // What ends with a comma is one of several parameters.
        !line.endsWith(",") &&
        DECLARATION.test(line) &&
        !UNDOCUMENTED.test(line) &&
        !lines[index - 1]?.trimEnd().endsWith("*/"),
    );
    expect(bare).toEqual([]);
  });
});
