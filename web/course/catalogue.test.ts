// The catalogue is what the folders under lessons/ say, no more and no less.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { present } from "../base/assert.ts";
import { chapters, findStep, loadStep, placeOf, steps } from "./catalogue.ts";
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

  it("takes the titles from the texts' first lines", async () => {
    for (const language of ["en", "zh"] as const) {
      for (const step of steps) {
        const { titles } = await loadStep(step, language);
        const text = readFileSync(join(root, step.folder, `text.${language}.mdx`), "utf8");
        expect(text.split("\n")[0]?.replaceAll(/[`*]/g, "")).toBe(`# ${titles.here}`);
      }
    }
  });

  it("leads from step to step, across chapters, and stops at both ends", async () => {
    const pages = await Promise.all(steps.map((step) => loadStep(step, "zh")));
    const places = steps.map((step, index) => placeOf(step, present(pages[index], "page").titles));
    const known = places.map(({ step, title }) => ({ step, title }));
    expect(places.map(({ previous }) => previous)).toEqual([undefined, ...known.slice(0, -1)]);
    expect(places.map(({ next }) => next)).toEqual([...known.slice(1), undefined]);
  });

  it("loads the very programs that stand in the folder", async () => {
    for (const step of steps) {
      const { program, python, data } = await loadStep(step, "en");
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
