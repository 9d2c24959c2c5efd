// Reads web/conformance/ from disk as it is. Node.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { caseSchema, type CaseData } from "./case-schema.ts";

export const CASES = "web/conformance";

export interface Case {
  /** `queue/003-full`: its folder below {@link CASES}. */
  readonly name: string;
  readonly data: CaseData;
  readonly python: string;
  readonly program: string;
  /** case.out, what python3 was seen to do; null when it was never recorded. */
  readonly recorded: string | null;
  /** here.out, for a case that shows a difference; null where there is none. */
  readonly here: string | null;
}

/** `process`, `queue`, … in order. */
function areas(root: string): string[] {
  return foldersIn(join(root, CASES));
}

/** Every case, by area and number. `root` is the project's folder. */
export function readCases(root = "."): Case[] {
  return areas(root).flatMap((area) =>
    foldersIn(join(root, CASES, area)).map((folder) => readCase(root, `${area}/${folder}`)),
  );
}

/** What is missing or not as the schema wants it is thrown, with the folder's name. */
function readCase(root: string, name: string): Case {
  const path = (file: string) => join(root, CASES, name, file);
  const optional = (file: string) =>
    existsSync(path(file)) ? readFileSync(path(file), "utf8") : null;
  const parsed = v.safeParse(caseSchema, JSON.parse(optional("case.json") ?? "{}"));
  if (!parsed.success) throw new Error(`${name}/case.json: ${v.summarize(parsed.issues)}`);
  return {
    name,
    data: parsed.output,
    python: readFileSync(path("case.py"), "utf8"),
    program: readFileSync(path("case.ts"), "utf8"),
    recorded: optional("case.out"),
    here: optional("here.out"),
  };
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}
