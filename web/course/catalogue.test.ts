// The catalogue is what the folders under lessons/ say, no more and no less.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chapters, findStep, loadStep, placeOf, steps, type Step } from "./catalogue.ts";
import { sourceOf } from "./listing.ts";
import { summaryOf } from "./summaries.ts";

const root = new URL("../../lessons/", import.meta.url).pathname;

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The ends of the course and of each chapter: to load all takes as long as to build the site, which does that too. */
const shown = steps.filter(
  (step, index) =>
    step.chapter !== steps[index - 1]?.chapter || step.chapter !== steps[index + 1]?.chapter,
);

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

  it.each(["en", "zh"] as const)(
    "takes titles from the first lines of texts, in %s",
    async (language) => {
      const titleIn = (step: Step) =>
        readFileSync(join(root, step.folder, `text.${language}.mdx`), "utf8")
          .slice("# ".length)
          .split("\n", 1)[0]
          ?.replaceAll(/[`*]/g, "");
      const known = (step: Step | undefined) => step && { step, title: titleIn(step) };
      for (const step of shown) {
        const { titles } = await loadStep(step, language);
        const index = steps.indexOf(step);
        const [previous, next] = [known(steps[index - 1]), known(steps[index + 1])];
        expect(placeOf(step, titles)).toEqual({ step, title: titleIn(step), previous, next });
      }
    },
  );

  it("loads the very programs that stand in the folder", async () => {
    for (const step of shown) {
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
