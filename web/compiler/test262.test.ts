// TC39's tests for parsers (npm: test262-parser-tests): thousands of small programs, valid and not. What is valid
// compiles in every form to a text that the engine takes; what is not is a mistake with its place.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parse } from "@babel/parser";
import { describe, expect, it } from "vitest";
import type { ProgramForm } from "../wire/program.ts";
import { compile, type Compiled } from "./compile.ts";
import { parsesAsModule } from "./programs/plain.ts";

const root = path.dirname(
  createRequire(import.meta.url).resolve("test262-parser-tests/package.json"),
);

interface Sample {
  readonly name: string;
  readonly source: string;
}

const samples = (folder: string): Sample[] =>
  readdirSync(path.join(root, folder)).map((name) => ({
    name: `${folder}/${name}`,
    source: readFileSync(path.join(root, folder, name), "utf8"),
  }));

/** Not JavaScript, but TypeScript: a field's type, an overload of a constructor. */
const typescript = new Set([
  "fail/33bc068464342558.js", // (class {a:0})
  "fail/4a866d4657f5a83a.js", // (class {[3]:0})
  "fail/5bb13cf33cea5691.js", // class A {a:0}
  "fail/a7c82de4904833cc.js", // (class {3:0})
  "fail/fa6a6d04f835e4c2.js", // class A { constructor() {} 'constructor'() }
]);

function compileIn(form: ProgramForm, source: string): Compiled {
  return compile(source, { form, modules: modulesOf(source), globals: new Set() });
}

/** Whatever a program imports is there. */
function modulesOf(source: string): Map<string, Set<string>> {
  const modules = new Map<string, Set<string>>();
  const statements = parsesAsModule(source)
    ? parse(source, { sourceType: "module" }).program.body
    : [];
  for (const statement of statements) {
    const from = "source" in statement ? statement.source : undefined;
    if (!from) continue;
    const names = modules.get(from.value) ?? new Set(["default"]);
    modules.set(from.value, names);
    const specifiers = "specifiers" in statement ? (statement.specifiers ?? []) : [];
    for (const specifier of specifiers) {
      if (specifier.type === "ImportSpecifier") {
        const { imported } = specifier;
        names.add(imported.type === "Identifier" ? imported.name : imported.value);
      } else if (specifier.type === "ExportSpecifier") names.add(specifier.local.name);
    }
  }
  return modules;
}

/** What the engine says to a text; it reads all of it, functions included, and runs nothing. */
function engineOn(text: string): string {
  try {
    // eslint-disable-next-line no-new-func -- only read, never called
    void new Function(`"use strict";${text.replace(/^export default/u, "return")}`);
    return "fine";
  } catch (error) {
    return String(error);
  }
}

/** What is wrong with what a program was compiled to. */
function faults({ name }: Sample, result: Compiled): string[] {
  if (!result.ok) return result.errors.map(({ message }) => `${name}: ${message}`);
  const { code, forkCode } = result.program;
  return [code, forkCode]
    .map(engineOn)
    .filter((word) => word !== "fine")
    .map((word) => `${name}: ${word}`);
}

describe.each(["pass", "pass-explicit"])("%s", (folder) => {
  const all = samples(folder);
  const modules = all.filter(({ source }) => parsesAsModule(source));
  const sloppy = all.length - modules.length;

  it.each<ProgramForm>(["plain", "generator"])(
    `${String(modules.length)} programs compile, ${String(sloppy)} are for sloppy mode only: %s form`,
    (form) => {
      expect(modules.length).toBeGreaterThan(1700);
      expect(modules.flatMap((sample) => faults(sample, compileIn(form, sample.source)))).toEqual(
        [],
      );
    },
  );
});

describe.each(["fail", "early"])("%s", (folder) => {
  const all = samples(folder);
  const invalid = all.filter(
    ({ name, source }) => !parsesAsModule(source) && !typescript.has(name),
  );
  const others = all.filter((sample) => !invalid.includes(sample));

  it(`${String(invalid.length)} programs are mistakes`, () => {
    expect(invalid.length).toBeGreaterThan(600);
    const taken = invalid.filter(({ source }) => compileIn("plain", source).ok);
    expect(taken.map(({ name, source }) => `${name}: ${source}`)).toEqual([]);
  });

  it(`${String(others.length)} are valid in modules of today, in TypeScript, or a mistake that the engine finds`, () => {
    const results = others.map((sample) => [sample, compileIn("plain", sample.source)] as const);
    const compiled = results.filter(([, { ok }]) => ok);
    expect(compiled.flatMap(([sample, result]) => faults(sample, result))).toEqual([]);
    for (const [, result] of results) {
      expect(result.ok || result.errors[0]?.message).toSatisfy(
        (word: unknown) => word === true || String(word).startsWith("Invalid regular expression"),
      );
    }
  });
});
