// Reads lessons/ from disk as it is, for the tests. Node. The site reads it through web/course/catalogue.ts.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { filesIn } from "../vite/lessons.ts";
import { stepSchema, type StepData } from "../../course/step-schema.ts";

export interface LessonStep {
  /** `01-process/02-two-processes` */
  readonly folder: string;
  readonly data: StepData;
  /** program.ts and program.py, the exercise's start if it is one. */
  readonly program: string;
  readonly python: string;
  /** solution.ts and solution.py; null where the step is no exercise. */
  readonly solution: { readonly program: string; readonly python: string } | null;
  readonly text: { readonly en: string; readonly zh: string };
  /** Texts of the files that the step gives its program, by name. */
  readonly files: Readonly<Record<string, string>>;
}

const ROOT = "lessons";

/** `01-process`, … in order. */
export function chapterFolders(): string[] {
  return foldersIn(ROOT);
}

/** `01-process/01-one-process`, … in order. */
export function stepFolders(): string[] {
  return chapterFolders().flatMap((chapter) =>
    foldersIn(join(ROOT, chapter)).map((step) => `${chapter}/${step}`),
  );
}

/** What is missing or not as the schema wants it is thrown, with the folder's name. */
export function readStep(folder: string): LessonStep {
  const file = (name: string) => readFileSync(join(ROOT, folder, name), "utf8");
  const parsed = v.safeParse(stepSchema, JSON.parse(file("step.json")));
  if (!parsed.success) throw new Error(`${folder}/step.json: ${v.summarize(parsed.issues)}`);
  const { output: data } = parsed;
  return {
    folder,
    data,
    program: file("program.ts"),
    python: file("program.py"),
    solution: data.exercise ? { program: file("solution.ts"), python: file("solution.py") } : null,
    text: { en: file("text.en.mdx"), zh: file("text.zh.mdx") },
    files: filesIn(join(ROOT, folder, "files")),
  };
}

/** Null when the file isn't there. */
export function readLesson(path: string): string | null {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** How many lines a listing has. The newline at its end begins none. */
export function lineCount(listing: string): number {
  return listing.replace(/\n$/, "").split("\n").length;
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}
