// Holds the imports of one file against the floor plan. Pure: path and text in, violations out.
import { posix } from "node:path";
import { FLOORS, HOMES, type Floor } from "../../floors.ts";
import { readImports, type Import } from "./read-imports.ts";
import { isTest, lineAt, type SourceFile, type Violation } from "./source-file.ts";

const TYPES_OF = "types of ";

/** Packages that tests may use wherever they stand. */
const TEST_PACKAGES = ["vitest", "fast-check", "playwright"];

/** `files` are all paths below the root, to tell an import that leads nowhere. */
export function importViolations(file: SourceFile, files: ReadonlySet<string>): Violation[] {
  const floor = floorOf(file.path);
  // Files beside the floors (this plan and its test) are tooling.
  if (!floor && file.path.split("/").length > 2) {
    return [{ path: file.path, line: 1, rule: "is on no floor of web/floors.ts" }];
  }
  return readImports(file.program).flatMap((found) => {
    const rule = floor && broken(file, floor, found, files);
    if (!rule) return [];
    const kind = found.typeOnly ? "import type" : "import";
    const line = lineAt(file.text, found.offset);
    return [{ path: file.path, line, rule: `${kind} "${found.specifier}": ${rule}` }];
  });
}

/** The rule that an import breaks, or null. */
function broken(
  file: SourceFile,
  floor: Floor,
  found: Import,
  files: ReadonlySet<string>,
): string | null {
  const specifier = found.specifier.replace(/\?.*$/, "");
  if (/^[./]/.test(specifier)) return brokenPath(file, floor, { ...found, specifier }, files);
  return brokenPackage(file, floor, specifier);
}

function brokenPath(
  file: SourceFile,
  floor: Floor,
  { specifier, typeOnly }: Import,
  files: ReadonlySet<string>,
): string | null {
  const target = specifier.startsWith("/")
    ? specifier.slice(1)
    : posix.join(posix.dirname(file.path), specifier);
  if (floor.imports.includes("any")) return null;
  if (target.startsWith("lessons/")) {
    return floor.folder === "course" || isTest(file.path) ? null : "only course/ reads lessons/";
  }
  if (!/[*]|\/$/.test(target) && !files.has(target)) {
    return `there is no ${target} (write the extension)`;
  }
  const below = floorOf(target);
  if (below?.folder === floor.folder || floor.imports.includes(below?.folder ?? "")) return null;
  if (isTest(file.path) && below?.folder === "tooling") return null;
  if (below && floor.imports.includes(TYPES_OF + below.folder)) {
    return typeOnly ? null : `${floor.folder} may import only types of ${below.folder}`;
  }
  const allowed = floor.imports.filter(Boolean).join(", ") || "nothing";
  return `${floor.folder} may import ${allowed}; not ${below?.folder ?? target}`;
}

function brokenPackage(file: SourceFile, floor: Floor, specifier: string): string | null {
  if (floor.folder === "tooling") return null;
  if (isTest(file.path)) {
    if (TEST_PACKAGES.includes(specifier) || specifier.startsWith("node:")) return null;
  }
  if (specifier.startsWith("node:")) return "only tooling and tests run under Node";
  const home = HOMES.find(({ package: name }) =>
    name.endsWith("/")
      ? specifier.startsWith(name)
      : specifier === name || specifier.startsWith(`${name}/`),
  );
  if (home && !file.path.startsWith(`web/${home.folder}/`)) {
    return `only ${home.folder} imports ${home.package}`;
  }
  return floor.packages === "none" ? `${floor.folder} imports no package` : null;
}

function floorOf(path: string): Floor | undefined {
  return FLOORS.find(({ folder }) => path.startsWith(`web/${folder}/`));
}
