// Colours are drawn as marks: k: keyword, s: string, n: number, f: function, c: comment.
import { describe, expect, test } from "vitest";
import type { Token } from "./token.ts";
import { tokenize, tokenizeLine } from "./tokenize.ts";

const draw = (tokens: readonly Token[]) =>
  tokens
    .map((token) =>
      typeof token === "string"
        ? token
        : `${token[0][0]}⟨${token[1].trimEnd()}⟩${/\s*$/.exec(token[1])?.[0] ?? ""}`,
    )
    .join("");

const ts = (source: string) => tokenize(source, "typescript").map(draw);
const py = (source: string) => tokenize(source, "python").map(draw);

describe("TypeScript", () => {
  test.each([
    [`import { Pool } from "multiprocessing";`, `k⟨import⟩ { Pool } k⟨from⟩ s⟨"multiprocessing"⟩;`],
    [`function task(name: string) {`, `k⟨function⟩ f⟨task⟩(name: string) {`],
    [`for (let i = 0; i < 4; i++) {`, `k⟨for⟩ (k⟨let⟩ i = n⟨0⟩; i < n⟨4⟩; i++) {`],
    [`  time.sleep(0.5);`, `  time.f⟨sleep⟩(n⟨0.5⟩);`],
    [`if (__name__ === "__main__") {`, `k⟨if⟩ (__name__ === s⟨"__main__"⟩) {`],
    [`const pool = new Pool(2); // two`, `k⟨const⟩ pool = k⟨new⟩ f⟨Pool⟩(n⟨2⟩); c⟨// two⟩`],
    [`for (const name of ["A"]) q.get();`, `k⟨for⟩ (k⟨const⟩ name k⟨of⟩ [s⟨"A"⟩]) q.f⟨get⟩();`],
    [`class Clock extends Process {`, `k⟨class⟩ f⟨Clock⟩ k⟨extends⟩ Process {`],
    [`const of = 1, type = from.as;`, `k⟨const⟩ of = n⟨1⟩, type = from.as;`],
    [`p.default(); new Map<string, number>();`, `p.f⟨default⟩(); k⟨new⟩ f⟨Map⟩<string, number>();`],
    [`"it's" + 'a \\' b' + "open`, `s⟨"it's"⟩ + s⟨'a \\' b'⟩ + s⟨"open⟩`],
    [
      `a / b / c; x = /[/"]\\/+/g.test(y); return /a/`,
      `a / b / c; x = s⟨/[/"]\\/+/g⟩.f⟨test⟩(y); k⟨return⟩ s⟨/a/⟩`,
    ],
    [`const 数 = 1_000n + 0xff + 1e-3;`, `k⟨const⟩ 数 = n⟨1_000n⟩ + n⟨0xff⟩ + n⟨1e-3⟩;`],
  ])("%s", (source, drawn) => {
    expect(ts(source)).toEqual([drawn]);
  });

  test("code within a text is code, however deep", () => {
    expect(ts("print(`a${f({ b: `${c}` })}d`, 1)")).toEqual([
      "f⟨print⟩(s⟨`a${⟩f⟨f⟩({ b: s⟨`${⟩cs⟨}`⟩ })s⟨}d`⟩, n⟨1⟩)",
    ]);
  });

  test("line separators that are not newlines do no harm", () => {
    expect(ts("/* a\u2028b */ c // d\u2028e")).toEqual(["c⟨/* a\u2028b */⟩ c c⟨// d\u2028e⟩"]);
  });

  test("texts and comments go on over lines", () => {
    expect(ts("x = `one ${a +\n{}} two\nthree`; /* four\nfive */ six")).toEqual([
      "x = s⟨`one ${⟩a +",
      "{}s⟨} two⟩",
      "s⟨three`⟩; c⟨/* four⟩",
      "c⟨five */⟩ six",
    ]);
    expect(tokenizeLine("`${{", "", "typescript").state).toBe("`${");
    expect(tokenizeLine("`\\`", "", "typescript").state).toBe("`");
  });
});

describe("Python", () => {
  test.each([
    [`from multiprocessing import Pool`, `k⟨from⟩ multiprocessing k⟨import⟩ Pool`],
    [`def task(name="A"):  # one`, `k⟨def⟩ f⟨task⟩(name=s⟨"A"⟩):  c⟨# one⟩`],
    [`print(f"{name}~{i}", end='')`, `f⟨print⟩(s⟨f"{name}~{i}"⟩, end=s⟨''⟩)`],
    [`class Clock(Process):`, `k⟨class⟩ f⟨Clock⟩(Process):`],
    [`x = None if a // 2 else True`, `x = n⟨None⟩ k⟨if⟩ a // n⟨2⟩ k⟨else⟩ n⟨True⟩`],
  ])("%s", (source, drawn) => {
    expect(py(source)).toEqual([drawn]);
  });

  test("long texts go on over lines", () => {
    expect(py('"""one\ntwo"""; three = r\'\'\'\n"""\n\'\'\'')).toEqual([
      's⟨"""one⟩',
      "s⟨two\"\"\"⟩; three = s⟨r'''⟩",
      's⟨"""⟩',
      "s⟨'''⟩",
    ]);
  });
});

const programs = import.meta.glob<string>("/lessons/*/*/*.{ts,py}", {
  query: "?raw",
  import: "default",
  eager: true,
});

test.each(Object.entries(programs))("%s is cut without loss", (path, source) => {
  const language = path.endsWith(".py") ? "python" : "typescript";
  const lines = tokenize(source, language);
  const text = lines.map((line) =>
    line.map((token) => (typeof token === "string" ? token : token[1])).join(""),
  );
  expect(`${text.join("\n")}\n`).toBe(source);
});
