// Goldens: what the compiler makes of small programs, line by line, without the frame around them.
import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";

const modules = new Map([["multiprocessing", new Set(["Process", "Pool", "default"])]]);
const globals = new Set(["print", "range", "__name__"]);

function emitted(
  source: string,
  text: "code" | "forkCode" = "code",
): { head: string; body: string } {
  const result = compile(source, { form: "plain", modules, globals });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  const whole = result.program[text];
  const begin = whole.indexOf(";let $k=15;") + ";let $k=15;".length;
  const from = text === "code" ? begin : whole.indexOf("});", whole.indexOf(".register(")) + 3;
  return {
    head: whole.slice(0, from),
    body: whole.slice(from, whole.lastIndexOf('\n}}["<module>"])()}};')),
  };
}

const body = (source: string): string => emitted(source).body;

describe("the frame", () => {
  it("stands on the first and the last line", () => {
    const { head } = emitted(
      'import { Process as P } from "multiprocessing";\nconst n = 1;\nprint(n, P);',
    );
    expect(head).toBe(
      "export default{run:$mh=>{const $p=$mh.place;let $n=0,$t;" +
        "const $c=line=>($p[0]=line,$mh.checkpoint());" +
        "const $u=line=>{if(($n-=256)<0)$n=$c(line);return 255};const{print}=$mh.globals;" +
        'return(0,{"<module>":()=>{const {"Process":P}=$mh.require("multiprocessing");' +
        "$mh.register({n:()=>n});let $k=15;",
    );
  });

  it("takes other names where the program has them", () => {
    const { head } = emitted("const $mh = 1, $p = 2;");
    expect(head).toContain("run:$mh2=>{const $p2=$mh2.place;");
  });

  it("binds default and namespace imports to the whole module", () => {
    const { head } = emitted('import mp, * as all from "multiprocessing";\nmp.Pool;');
    const required = '$mh.require("multiprocessing")';
    expect(head).toContain(`const mp=${required}.default??${required},all=${required};`);
  });

  it("is asynchronous only for a top-level await", () => {
    expect(emitted("await 1;").head).toContain('"<module>":async()=>{');
    expect(emitted("async function f() { await 1; }").head).toContain('"<module>":()=>{');
  });
});

describe("types", () => {
  it("go, and the lines stay", () => {
    expect(
      body(
        "interface A {\n  a: number;\n}\nlet x: A | null = null as any;\nfunction f<T>(this: A, a?: T): a is T { return true; }",
      ),
    ).toBe(";\n\n\nlet x = null;\nfunction/*§0*/ f(a) { return true; }");
  });

  it("leave parameter properties, enums and accessors in JavaScript", () => {
    expect(body("class A {\n  constructor(private a: number) {}\n  accessor b = 1;\n}")).toBe(
      "class/*§0*/ A {a;\n  constructor(a) {this.a=a;if(--$n<0)$n=$c(2);}\n" +
        "  #$b_48 = 1;get b(){return this.#$b_48}set b($v){this.#$b_48=$v}\n}",
    );
    expect(body('enum E {\n  A,\n  B = "b",\n}')).toBe(
      'var E=(E=>{\n  const A=E["A"]=0;typeof E["A"]!=="string"&&(E[E["A"]]="A");\n' +
        '  const B=E["B"]=("b");\nreturn E})(E??{});',
    );
  });
});

describe("checkpoints", () => {
  it("count at functions and loops", () => {
    expect(
      body("function f(n: number) {\n  while (n > 0) {\n    n--;\n  }\n  for (;;) f(n);\n}"),
    ).toBe(
      "function/*§0*/ f(n) {if(--$n<0)$n=$c(2);let $k=15;\n" +
        "  while (n > 0) {if(--$k<0)$k=$u(3);\n    n--;\n  }\n" +
        "  for (;;) {if(--$n<0)$n=$c(5);f(n);}\n}",
    );
  });

  it("count in arrows, defaults and fields, but not in functions that can't run on", () => {
    expect(body("const f = () => f();")).toBe("const f = (/*§0*/) => (--$n<0&&($n=$c(1)),f());");
    expect(body("const less = (a: number, b: number) => a - b;")).toBe(
      "const less = (/*§0*/a, b) => a - b;",
    );
    expect(body("function f(a = f()) {}")).toBe(
      "function/*§0*/ f(a = (--$n<0&&($n=$c(1)),f())) {if(--$n<0)$n=$c(1);}",
    );
    expect(body("class A { x = new A(); }")).toBe(
      "class/*§0*/ A { x = (--$n<0&&($n=$c(1)),new A()); }",
    );
  });

  it("store the line once where it is needed", () => {
    expect(
      body(
        "const n = 1 + 2;\nprint(n); print(n);\nif (n > 2)\n  print(n);\nelse if (print(n)) print(n);",
      ),
    ).toBe(
      "const n = 1 + 2;\n$p[0]=2;print(n); print(n);\nif (n > 2)\n  {$p[0]=4;print(n);}\n" +
        "else {$p[0]=5;if (print(n)) print(n);}",
    );
  });

  it("store the line again after the program's own code has run", () => {
    expect(
      body(
        "const f = (x: number) => print(x);\nprint(f(1));\nprint.x = f(2);\nprint(1,\n  print(2));",
      ),
    ).toBe(
      "const f = (/*§0*/x) => (--$n<0&&($n=$c(1)),($p[0]=1,print(x)));\n" +
        "print(($t=(f(1)),$p[0]=2,$t));\nprint.x = ($t=(f(2)),$p[0]=3,$t);\n" +
        "$p[0]=5;print(1,\n  ($t=(print(2)),$p[0]=4,$t));",
    );
  });

  it("store the line in loop heads, and before a loop that needs only one", () => {
    expect(body("while (print(1)) {\n  print(2);\n}\nfor (const i of range(3)) print(i);")).toBe(
      "while (($p[0]=1,print(1))) {if(--$n<0)$n=$c(2);\n  $p[0]=2;print(2);\n}\n" +
        "$p[0]=4;for (const i of range(3)) {if(--$n<0)$n=$c(4);print(i);}",
    );
  });
});

describe("names of the module", () => {
  it("are registered, those of the main block at its head", () => {
    const { head, body: text } = emitted(
      'let a = 1, { b, c: [d] } = x;\nfor (var e = 0; e < 1; e++);\nif (__name__ == "__main__") {\n  const f = 1;\n  class G {}\n}',
    );
    expect(head).toContain("$mh.register({a:()=>a,b:()=>b,d:()=>d,e:()=>e});");
    expect(text).toContain(
      'if (__name__ == "__main__") {$mh.registerBlock({f:()=>f,G:()=>G});\n  const f = 1;',
    );
  });
});

describe("the text for a forked child", () => {
  const fork = (source: string): string => emitted(source, "forkCode").body;

  it("keeps definitions and lines, and runs nothing", () => {
    expect(
      fork(
        "let a = load(), [b, c] = pair();\nexport function f(): void {}\nconst g = () => 1, n = 2;\nprint(a);\nvar v;\nfor (var w of []) {}",
      ),
    ).toBe(
      ';let a=$mh.forked("a");let b=$mh.forked("b");let c=$mh.forked("c");\n' +
        "function/*§0*/ f() {}\n" +
        'const g = (/*§1*/) => 1, n=$mh.forked("n");\n;\n;var v=$mh.forked("v");\n;var w=$mh.forked("w");',
    );
  });

  it("gives classes their statics, and variables behind the classes they may need", () => {
    expect(
      fork(
        "const all: A[] = [];\nconst Base = Object;\nclass A extends Base {\n  static made = 0;\n  static {\n    A.made = 1;\n  }\n  n = 1;\n}",
      ),
    ).toBe(
      ';\n;const Base=$mh.forked("Base");\nclass/*§0*/ A extends Base {\n  ;\n  ;\n\n\n  n = 1;\n}' +
        ';$mh.forkedStatics("A",A);const all=$mh.forked("all");',
    );
  });
});
