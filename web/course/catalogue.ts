// All chapters and steps, in order. The folders under lessons/ are the only source: a new folder is a new step. Names
// of chapters and addresses of steps are here at once; the rest of a step, its title too, loads with its page.
import type { MDXContent } from "mdx/types";
import { present } from "../base/assert.ts";
import type { InEachLanguage, Language } from "../i18n/language.ts";
import type { ChapterData } from "./chapter-schema.ts";
import type { CodeLines } from "./listing.ts";
import type { StepData } from "./step-schema.ts";

export interface Chapter {
  /** From 1. */
  readonly number: number;
  /** Its part of the address: "process". */
  readonly slug: string;
  /** Where lessons/ has it: "01-process". */
  readonly folder: string;
  readonly title: InEachLanguage<string>;
  /** Empty while the chapter is being written. */
  readonly steps: readonly Step[];
}

export interface Step {
  /** The folder, `process/two-processes` without the numbers; unique. */
  readonly path: string;
  readonly chapter: Chapter;
  readonly slug: string;
  /** Within its chapter, from 1. */
  readonly number: number;
  /** Where lessons/ has it: "01-process/02-two-processes". */
  readonly folder: string;
}

/** A step between its neighbours, in one language. */
export interface Place extends Neighbour {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

export interface Neighbour {
  readonly step: Step;
  readonly title: string;
}

/** What a step's page needs, in one language. */
export interface StepPage {
  readonly text: MDXContent;
  /** The first paragraph as plain text, for search results. */
  readonly description: string;
  /** Of the step and its neighbours. */
  readonly titles: Readonly<Record<"here" | "previous" | "next", string | null>>;
  readonly data: StepData;
  /** The lines of its programs, as the editor colours them. */
  readonly program: CodeLines;
  readonly python: CodeLines;
  /** Texts of the files in its folder `files/`, by name: the program finds them there. */
  readonly files: Readonly<Record<string, string>>;
}

/** What of it is the same in each language. */
export type StepContent = Pick<StepPage, "data" | "program" | "python" | "files">;

/** By the step's folder. Each fetches a chunk of its own, and rejects when it can't be had. */
type StepLoaders = Readonly<Record<string, InEachLanguage<() => Promise<StepPage>>>>;

/** What `chapter.json?card` says. */
interface ChapterCard {
  readonly title: ChapterData["title"];
  /** Folders of its finished steps, in order. */
  readonly steps: readonly string[];
}

const chapterCards = import.meta.glob<ChapterCard>("/lessons/*/chapter.json", {
  eager: true,
  query: "?card",
  import: "default",
});
const stepLoaders = import.meta.glob<StepLoaders>("/lessons/*/chapter.json", {
  query: "?steps",
  import: "default",
});

/** In the folders' order. */
export const chapters: readonly Chapter[] = Object.entries(chapterCards)
  .toSorted(([one], [other]) => compare(one, other))
  .map(([file, card], index) => {
    const folder = present(file.split("/")[2], "chapter folder");
    const steps: Step[] = [];
    const chapter = {
      number: index + 1,
      slug: slugOf(folder),
      folder,
      title: card.title,
      steps,
    };
    for (const name of card.steps) {
      const slug = slugOf(name);
      const path = `${chapter.slug}/${slug}`;
      steps.push({ path, chapter, slug, number: steps.length + 1, folder: `${folder}/${name}` });
    }
    return chapter;
  });

/** All steps of the course, one after the other. */
export const steps: readonly Step[] = chapters.flatMap((chapter) => chapter.steps);

export function findStep(chapter: string, step: string): Step | undefined {
  return steps.find((other) => other.path === `${chapter}/${step}`);
}

/** Fetches a step's page. Rejects when it can't be had. */
export async function loadStep(step: Step, language: Language): Promise<StepPage> {
  const { chapter, folder } = step;
  const file = `/lessons/${chapter.folder}/chapter.json`;
  const loaders = await present(stepLoaders[file], file)();
  return present(loaders[folder.slice(chapter.folder.length + 1)], folder)[language]();
}

/** Where a step stands in the course. */
export function placeOf(step: Step, titles: StepPage["titles"]): Place {
  const index = steps.indexOf(step);
  return {
    step,
    title: present(titles.here, step.path),
    previous: neighbour(steps[index - 1], titles.previous),
    next: neighbour(steps[index + 1], titles.next),
  };
}

function neighbour(step: Step | undefined, title: string | null): Neighbour | undefined {
  return step && { step, title: present(title, step.path) };
}

/** "02-two-processes" → "two-processes" */
function slugOf(folder: string): string {
  return folder.replace(/^\d+-/, "");
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
