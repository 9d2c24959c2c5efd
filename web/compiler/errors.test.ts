// Mistakes in a program are data: type, line and column from 1, and words a reader understands.
import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";

const modules = new Map([
  ["multiprocessing", new Set(["Process", "Pool", "Queue"])],
  ["multiprocessing.pool", new Set(["Pool", "AsyncResult"])],
  ["time", new Set(["sleep"])],
]);

function errors(source: string): string[] {
  const isClass = (module: string, name: string) =>
    /^[A-Z]/u.test(name) && (modules.get(module)?.has(name) === true || name === "ValueError");
  const result = compile(source, { form: "plain", modules, globals: new Set(), isClass });
  if (result.ok) return [];
  return result.errors.map(
    ({ type, line, column, message }) => `${type} ${line}:${column} ${message}`,
  );
}

describe("syntax", () => {
  it.each([
    ["let a = 1;\nlet b = = 2;", "SyntaxError 2:9 Unexpected token '='."],
    ["function f() {\n  return 1;\n", "SyntaxError 3:1 The program ends too early."],
    ["let a: number = 1, a = 2;", "SyntaxError 1:20 Identifier 'a' has already been declared."],
    ["let a: string;\na b", "SyntaxError 2:2 Missing semicolon."],
    ["x = 'abc\n", "SyntaxError 1:5 Unterminated string constant."],
    ["return 1;", "SyntaxError 1:1 'return' outside of function."],
    ["break;", "SyntaxError 1:1 'break' outside of a loop or switch."],
    ["switch (1) {\n  case 1: continue; }", "SyntaxError 2:11 'continue' outside of a loop."],
    ["for (;;) { break a; }", "SyntaxError 1:12 'break a' outside of a statement labelled 'a'."],
    ["a: { continue a; }", "SyntaxError 1:6 'continue a' outside of a loop labelled 'a'."],
    ["if (1) break\na;", "SyntaxError 1:8 'break' outside of a loop or switch."],
    ["function f(a, a) {}", "SyntaxError 1:15 Two parameters have the same name."],
    [
      'import x from "time" assert { type: "json" };',
      'SyntaxError 1:22 Attributes of an import stand behind "with", not "assert".',
    ],
    [
      "function f() {\n  await 1;\n}",
      "SyntaxError 2:3 'await' is only allowed within async functions and at the top levels of modules.",
    ],
    [
      "class A { constructor() { super(); } }",
      "SyntaxError 1:27 `super()` is only valid inside a class constructor of a subclass. Maybe a typo in the method name ('constructor') or not extending another class?",
    ],
    ["class A { f() { this.#x; } }", "SyntaxError 1:22 Private name #x is not defined."],
    ["export { nothing };", "SyntaxError 1:10 Export 'nothing' is not defined."],
    ["const f = (a: number): => a;", "SyntaxError 1:22 Unexpected token ':'."],
    ["with (a) {}", "SyntaxError 1:1 'with' in strict mode."],
    ["enum E { A = 'x', B }", "SyntaxError 1:19 An enum member after a text needs a value."],
    ["let x = (1 + ", "SyntaxError 1:14 The program ends too early."],
    [
      "let r =\n  /a{/u;",
      "SyntaxError 2:3 Invalid regular expression: /a{/u: Incomplete quantifier.",
    ],
    [
      "class A { constructor() {} 'constructor'() {} }",
      "SyntaxError 1:28 A class can have only one constructor.",
    ],
    ["let this = 1;", "SyntaxError 1:5 Unexpected keyword 'this'."],
    ["function f(a, { this: this }) {}", "SyntaxError 1:15 Unexpected keyword 'this'."],
    ["export { a }; export const a = 1;", "SyntaxError 1:22 'a' is exported twice."],
    ["export default 1;\nexport default class {}", "SyntaxError 2:1 'default' is exported twice."],
    [
      'import { Process,\n  Pool as Q } from "multiprocessing"; class Q {}',
      "SyntaxError 2:3 'Q' is imported and declared as well.",
    ],
    [
      'if (1) for (var sleep of []); import { sleep } from "time";',
      "SyntaxError 1:40 'sleep' is imported and declared as well.",
    ],
  ])("%j", (source, wanted) => {
    expect(errors(source)[0]).toBe(wanted);
  });

  it.each([
    "function f(this: any, a) {} const o = { m(this: void) {} };",
    "class A { constructor(a: number); constructor(a?: any) {} static constructor() {} }",
    "export function f(a: 1): void; export function f(a: any) {} export enum E { A } export enum E { B = 1 }",
    'import { type Pool, Queue } from "multiprocessing"; import type { Process } from "multiprocessing"; class Pool {} let Process = 1; interface Queue {} { let Queue = 2; }',
    "export type A = 1; interface B {} export { type B, type B as C }; export default interface D {}",
    "export default function f(a: 1): void; export default function f(a: any) {}",
  ])("%j is none", (source) => {
    expect(errors(source)).toEqual([]);
  });

  it("names every mistake the parser can go on from, in order", () => {
    expect(errors("break;\nlet a, a;\ncontinue;").map((text) => text.slice(0, 16))).toEqual([
      "SyntaxError 1:1 ",
      "SyntaxError 2:8 ",
      "SyntaxError 3:1 ",
    ]);
  });
});

describe("what is not supported", () => {
  it.each([
    ["let a = 1;\n  namespace N { export const b = a; }", "NotSupported 2:3", "namespace"],
    ["module M { f(); }", "NotSupported 1:1", "namespace"],
    ["namespace A.B { let x = 1 }", "NotSupported 1:1", "namespace"],
    ["export namespace N { export function f() {} }", "NotSupported 1:8", "namespace"],
    ['import fs = require("fs");', "NotSupported 1:1", "import …"],
    ["export = 1;", "NotSupported 1:1", "export ="],
    ["namespace T { export type X = 1 }\nimport X = T.X;", "NotSupported 2:1", "import …"],
    ["class A {\n  @dec m() {}\n}", "NotSupported 2:3", "Decorators"],
    ["@dec\nclass A {}", "NotSupported 1:1", "Decorators"],
    ["const a = <div>\n</div>;", "NotSupported 1:11", "JSX"],
    ["const a = <br />;", "NotSupported 1:11", "JSX"],
    ["print(import.meta.url);", "NotSupported 1:7", "import.meta"],
    ['let a;\nimport defer * as x from "x";', "NotSupported 2:8", '"import defer"'],
    ['import source x from "x";', "NotSupported 1:8", '"import source"'],
    ['import.defer("x");', "NotSupported 1:8", '"import defer"'],
    ['import.source("x");', "NotSupported 1:8", '"import source"'],
    ['export x from "time";', "NotSupported 1:8", "export { default as name }"],
    ["a?.b = 1;", "NotSupported 1:1", "optional chain"],
    ["a |> b;", "NotSupported 1:3", "|>"],
    ["f(a, ?);", "NotSupported 1:6", "This syntax"],
    ["class A { accessor ['x'] = 1 }", "NotSupported 1:11", "accessor"],
    [
      "class A extends B { constructor(private x: number) { if (x) super(); } }",
      "NotSupported 1:21",
      "super()",
    ],
    ["enum E { A = await f() }", "NotSupported 1:10", "wait"],
    ["function f() { { enum E { A } enum E { B } } }", "NotSupported 1:18", "parts"],
    ["() => { using a = b; for (var c of d) {}\nfunction c() {} };", "NotSupported 2:1", "using"],
    [
      "class A { m() { using a = b; function c() {}\nfunction c() {} } }",
      "NotSupported 2:1",
      "using",
    ],
  ])("%j", (source, place, word) => {
    const [first] = errors(source);
    expect(first?.startsWith(place), first).toBe(true);
    expect(first).toContain(word);
  });

  it("leaves namespaces of types alone", () => {
    expect(
      errors(
        "namespace T { export type X = 1; interface I {} namespace U { type Y = 2 } } declare namespace N { let x: 1 }",
      ),
    ).toEqual([]);
  });
});

describe("imports", () => {
  const there = "multiprocessing, multiprocessing.pool, time";

  it.each([
    [
      'let a;\nimport x from "multiprocesing";',
      "ModuleNotFoundError 2:15 No module named 'multiprocesing'. Did you mean: 'multiprocessing'?",
    ],
    [
      'import "numpy";',
      `ModuleNotFoundError 1:8 No module named 'numpy'. The modules here are ${there}.`,
    ],
    [
      'import x from "https://example.com/x.js";',
      "ModuleNotFoundError 1:15 No module named 'https://example.com/x.js'. A program imports modules by name; it can't load code from a file or an address.",
    ],
    [
      'import x from "./other.ts";',
      "ModuleNotFoundError 1:15 No module named './other.ts'. A program imports modules by name; it can't load code from a file or an address.",
    ],
    [
      'import { Pol } from "multiprocessing";',
      "ImportError 1:10 cannot import name 'Pol' from 'multiprocessing'. Did you mean: 'Pool'?",
    ],
    [
      'import { Pool,\n  nothing as n } from "multiprocessing"; n();',
      "ImportError 2:3 cannot import name 'nothing' from 'multiprocessing'",
    ],
    [
      'export { sleeep } from "time";',
      "ImportError 1:10 cannot import name 'sleeep' from 'time'. Did you mean: 'sleep'?",
    ],
    [
      'export * from "tim";',
      "ModuleNotFoundError 1:15 No module named 'tim'. Did you mean: 'time'?",
    ],
  ])("%j", (source, wanted) => {
    expect(errors(source)).toEqual([wanted]);
  });

  it("of types need not exist", () => {
    expect(
      errors(
        'import type { A } from "nowhere"; import { type B, Pool, Result } from "multiprocessing"; let a: A, b: B, c: Result<typeof Pool>; Pool;',
      ),
    ).toEqual([]);
  });

  it("that fail are all named", () => {
    expect(errors('import "a"; import { B } from "time";').length).toBe(2);
  });
});

describe("classes called as functions", () => {
  it.each([
    [
      "import { Pool as P } from 'multiprocessing';\nconst pool = P(2);",
      "TypeError 2:14 P is a class: write new P(…)",
    ],
    [
      "import mp from 'multiprocessing';\nmp.Queue();",
      "TypeError 2:1 mp.Queue is a class: write new mp.Queue(…)",
    ],
    [
      "import * as mp from 'multiprocessing';\n(mp as any).Queue();",
      "TypeError 2:1 mp.Queue is a class: write new mp.Queue(…)",
    ],
    [
      "function f() {\n  throw ValueError('x');\n}",
      "TypeError 2:9 ValueError is a class: write new ValueError(…)",
    ],
  ])("%s", (source, error) => {
    expect(errors(source)).toEqual([error]);
  });

  it.each([
    "import { Pool } from 'multiprocessing';\nnew Pool(2);\nprint(Pool);",
    "import { sleep } from 'time';\nsleep(1);",
    "import mp from 'multiprocessing';\nnew mp.Queue();\nmp['Queue'];",
    "function f(ValueError) { ValueError('x'); }",
    "import { Pool } from 'multiprocessing';\nconst f = ({ Pool }) => Pool(2);",
    "const mp = { Queue() {} };\nmp.Queue();",
  ])("not %s", (source) => {
    expect(errors(source)).toEqual([]);
  });
});
