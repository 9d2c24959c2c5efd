// The catalogue is what the folders under lessons/ say, no more and no less.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chapters, findStep, neighbours, steps } from "./catalogue.ts";
import { sourceOf } from "./listing.ts";
import { summaryOf } from "./summaries.ts";

const root = new URL("../../lessons/", import.meta.url).pathname;

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

describe("catalogue", () => {
  it("has every chapter and every finished step, in the folders' order", () => {
    expect(chapters.map(({ folder }) => folder)).toEqual(folders(root));
    expect(chapters.map(({ number }) => number)).toEqual(chapters.map((_, index) => index + 1));
    const finished = folders(root).flatMap((chapter) =>
      folders(join(root, chapter))
        .map((step) => `${chapter}/${step}`)
        .filter((step) => existsSync(join(root, step, "step.json"))),
    );
    expect(steps.map(({ folder }) => folder)).toEqual(finished);
  });

  it("gives every step an address of its own, without the numbers", () => {
    expect(new Set(steps.map(({ path }) => path)).size).toBe(steps.length);
    for (const step of steps) {
      expect(step.path).toMatch(/^[a-z][a-z-]*\/[a-z][a-z-]*$/);
      expect(findStep(...splitPath(step.path))).toBe(step);
    }
    expect(findStep("process", "no-such-step")).toBeUndefined();
  });

  it("takes the titles from the texts' first lines", () => {
    for (const step of steps) {
      for (const language of ["en", "zh"] as const) {
        const text = readFileSync(join(root, step.folder, `text.${language}.mdx`), "utf8");
        expect(text.split("\n")[0]?.replaceAll(/[`*]/g, "")).toBe(`# ${step.title[language]}`);
      }
    }
  });

  it("leads from step to step, across chapters, and stops at both ends", () => {
    expect(neighbours(first(steps)).previous).toBeUndefined();
    expect(neighbours(first(steps.toReversed())).next).toBeUndefined();
    for (const [index, step] of steps.slice(1).entries()) {
      expect(neighbours(step).previous).toBe(steps[index]);
    }
  });

  it("loads the very programs that stand in the folder", async () => {
    for (const step of steps) {
      const { program, python, data } = await step.load.content();
      const read = (name: string) => readFileSync(join(root, step.folder, name), "utf8").trimEnd();
      expect(sourceOf(program)).toBe(`${read("program.ts")}\n`);
      expect(sourceOf(python)).toBe(`${read("program.py")}\n`);
      expect(data.rows.length).toBeGreaterThan(0);
    }
  });

  it("has one line about each chapter", () => {
    for (const chapter of chapters) expect(summaryOf(chapter).zh).not.toBe("");
  });
});

function splitPath(path: string): [string, string] {
  const [chapter = "", step = ""] = path.split("/");
  return [chapter, step];
}

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error("the course is empty");
  return item;
}
