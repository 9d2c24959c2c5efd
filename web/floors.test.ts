// Reads every source file of the house and holds it against the floor plan and the habits of STYLE.
// A failure prints the place and the rule. The rules themselves are held to bad examples beside them.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CORE, FLOORS, PROGRAMS, WITH_DOM } from "./floors.ts";
import { importViolations } from "./tooling/floors/import-rules.ts";
import { isTest, show, sourceFile } from "./tooling/floors/source-file.ts";
import { styleViolations } from "./tooling/floors/style-rules.ts";

const everything = new Set(["web", "lessons"].flatMap(filesBelow));
const paths = [...everything].filter(
  (path) => /^web\/.*\.tsx?$/.test(path) && !PROGRAMS.test(path),
);
const sources = paths.map((path) => sourceFile(path, readFileSync(path, "utf8")));

describe("the house", () => {
  test("is being read", () => {
    expect(paths).toContain("web/base/event.ts");
    expect(paths.length).toBeGreaterThan(20);
  });

  test("imports go down only", () => {
    expect(sources.flatMap((file) => importViolations(file, everything)).map(show)).toEqual([]);
  });

  test("files keep the habits of STYLE", () => {
    expect(sources.flatMap(styleViolations).map(show)).toEqual([]);
  });
});

describe("the floor plan", () => {
  test("lets no floor import one above it", () => {
    const order = FLOORS.map(({ folder }) => folder);
    for (const [height, { folder, imports }] of FLOORS.entries()) {
      const floors = imports.map((name) => name.replace("types of ", ""));
      const above = floors.filter((name) => order.indexOf(name) >= height);
      expect(above, `${folder} imports`).toEqual([]);
    }
  });

  test("compiles the lower floors without DOM and Node types", () => {
    const shown = execFileSync("node_modules/.bin/tsc", [
      "-p",
      "tsconfig.core.json",
      "--showConfig",
    ]);
    const { compilerOptions, files } = JSON.parse(shown.toString("utf8"));
    expect(compilerOptions.lib.filter((name: string) => !name.startsWith("es"))).toEqual([]);
    expect(compilerOptions.types).toEqual([]);

    const compiled = new Set(files);
    const within = (folders: readonly string[]) => (path: string) =>
      folders.some((folder) => path.startsWith(`web/${folder}/`));
    const inBrowser = within(WITH_DOM);
    const core = paths.filter(within(CORE)).filter((path) => !inBrowser(path));
    const own = core.filter((path) => !isTest(path) && !path.startsWith("web/python/types/"));
    expect(own.filter((path) => !compiled.has(`./${path}`))).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"));
}
