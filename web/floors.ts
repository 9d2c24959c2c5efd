// The floor plan of the house: which folder of web/ may import from which. Data only; the test beside it
// reads every import and holds it against this table. Change ARCHITECTURE first, then this.

/** What a floor may import: floors by folder, and packages. Its own folder always. */
export interface Floor {
  readonly folder: string;
  /** Folders. `types of X` allows only `import type` from X. */
  readonly imports: readonly string[];
  /** Packages of npm; `any` where ARCHITECTURE sets no limit. */
  readonly packages: "none" | "any";
}

/** From the ground up. */
export const FLOORS: readonly Floor[] = [
  floor("base", "", "none"),
  floor("wire", "base"),
  // Declarations for a program's author; the editor shows them, nothing runs them.
  floor("python/types", ""),
  floor("python", "base, wire"),
  floor("compiler", "base, wire"),
  floor("trace", "base, wire"),
  // What both machines need of a browser: a sealed worker scope, blobs, sample files.
  floor("machines/browser", "base, wire"),
  floor("machines/real", "base, wire, python, compiler, trace, machines/browser"),
  floor("machines/simulated", "base, wire, python, compiler, trace, machines/browser"),
  floor("session", "base, wire, python, compiler, trace, machines/real, machines/simulated"),
  floor("i18n", "base"),
  floor("widgets", "base, i18n"),
  floor("panels", "base, i18n, widgets, trace, python/types, types of wire, types of session"),
  floor("course", "base, i18n, trace, types of wire"),
  floor("site", "base, wire, trace, session, i18n, widgets, panels, course"),
  floor("tooling", "any"),
];

/** Packages that have one home each. A name ending in `/` stands for all that begins with it. */
export const HOMES: readonly { readonly package: string; readonly folder: string }[] = [
  { package: "monaco-editor", folder: "panels/editor" },
  { package: "@xterm/", folder: "panels/terminal" },
];

/** The only file that calls Atomics.wait, waitAsync or notify. Benchmarks measure them raw. */
export const FUTEX_FILE = "machines/real/shared/futex.ts";
export const FUTEX_EXEMPT = "tooling/bench";

/** Floors that are compiled without DOM types, by tsconfig.core.json. */
export const CORE = ["base", "wire", "python", "compiler", "trace", "machines/simulated"];

/** What of those floors runs in browsers only: the simulated machine's page side, and its worker's entry. */
export const WITH_DOM = ["machines/simulated/browser"];

/** Programs that the tests run, in the house but no part of it: nothing imports them, no floor is theirs. */
export const PROGRAMS = /^web\/(conformance\/.*\/case|tooling\/stress\/litmus\/[\w-]+)\.ts$/;

export const MAX_LINES = 300;

/** Names that say nothing about what is in a file. */
export const EMPTY_NAMES = ["utils", "util", "helpers", "helper", "common", "manager", "misc"];

function floor(folder: string, imports: string, packages: Floor["packages"] = "any"): Floor {
  return { folder, imports: imports.split(", "), packages };
}
