// All chapters and steps, in order, with their titles in both languages. The folders under lessons/ are the
// only source: a new folder is a new step. Titles are here at once; texts, programs and data load when asked for.
import type { MDXContent } from "mdx/types";
import { present } from "../base/assert.ts";
import type { InEachLanguage } from "../i18n/language.ts";
import type { ChapterData } from "./chapter-schema.ts";
import type { Listing } from "./listing.ts";
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
  readonly title: InEachLanguage<string>;
  /** Where lessons/ has it: "01-process/02-two-processes". */
  readonly folder: string;
  readonly load: StepLoaders;
}

/** What a step's page needs besides its text. The same in both languages. */
export interface StepContent {
  readonly data: StepData;
  readonly program: Listing;
  readonly python: Listing;
  /** Texts of the files in its folder `files/`, by name: the program finds them there. */
  readonly files: Readonly<Record<string, string>>;
}

/** A step's text in one language. */
export interface StepText {
  readonly default: MDXContent;
  /** The first paragraph as plain text, for search results. */
  readonly description: string;
}

/** Each fetches a chunk of its own, and rejects when it can't be had. */
interface StepLoaders {
  readonly content: () => Promise<StepContent>;
  readonly text: InEachLanguage<() => Promise<StepText>>;
}

/** What `step.json?card` says; null while a text or a program of the step is missing. */
type Card = Pick<Step, "title" | "load"> | null;

const titles = import.meta.glob<ChapterData["title"]>("/lessons/*/chapter.json", {
  eager: true,
  query: "?card",
  import: "title",
});
const cards = import.meta.glob<Card>("/lessons/*/*/step.json", {
  eager: true,
  query: "?card",
  import: "default",
});

/** In the folders' order. */
export const chapters: readonly Chapter[] = Object.entries(titles)
  .toSorted(([one], [other]) => compare(one, other))
  .map(([file, title], index) => {
    const folder = present(file.split("/")[2], "chapter folder");
    const steps: Step[] = [];
    const chapter = { number: index + 1, slug: slugOf(folder), folder, title, steps };
    steps.push(...stepsOf(chapter, folder));
    return chapter;
  });

/** All steps of the course, one after the other. */
export const steps: readonly Step[] = chapters.flatMap((chapter) => chapter.steps);

export function findStep(chapter: string, step: string): Step | undefined {
  return steps.find((other) => other.path === `${chapter}/${step}`);
}

/** The steps before and after, across chapters. */
export function neighbours(step: Step): { previous: Step | undefined; next: Step | undefined } {
  const index = steps.indexOf(step);
  return { previous: steps[index - 1], next: steps[index + 1] };
}

function stepsOf(chapter: Chapter, chapterFolder: string): Step[] {
  return Object.entries(cards)
    .filter(([file]) => file.startsWith(`/lessons/${chapterFolder}/`))
    .toSorted(([one], [other]) => compare(one, other))
    .flatMap(([file, card]) =>
      card ? [{ folder: file.slice("/lessons/".length, -"/step.json".length), card }] : [],
    )
    .map(({ folder, card }, index) => {
      const slug = slugOf(present(folder.split("/")[1], "step folder"));
      return { ...card, path: `${chapter.slug}/${slug}`, chapter, slug, number: index + 1, folder };
    });
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
