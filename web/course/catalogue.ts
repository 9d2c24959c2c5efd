// All chapters and steps, in order. The folders under lessons/ are the only source: a new folder is a new step. Names
// of chapters and addresses of steps are here at once; the rest of a step, its title too, loads with its chapter.
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
  /** Where lessons/ has it: "01-process/02-two-processes". */
  readonly folder: string;
}

/** What a chapter knows of each of its steps. */
export interface Card {
  readonly title: InEachLanguage<string>;
  readonly load: StepLoaders;
}

/** A step between its neighbours. */
export interface Place extends Card {
  readonly step: Step;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

export interface Neighbour {
  readonly step: Step;
  readonly title: InEachLanguage<string>;
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
/** Cards of a chapter's steps, by the step's folder. */
const stepCards = import.meta.glob<Readonly<Record<string, Card>>>("/lessons/*/chapter.json", {
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

/** Fetches what the chapter knows of a step and its neighbours, across chapters. Rejects when it can't be had. */
export async function loadPlace(step: Step): Promise<Place> {
  const index = steps.indexOf(step);
  const [card, previous, next] = await Promise.all([
    loadCard(step),
    neighbour(steps[index - 1]),
    neighbour(steps[index + 1]),
  ]);
  return { step, ...card, previous, next };
}

async function neighbour(step: Step | undefined): Promise<Neighbour | undefined> {
  return step && { step, title: (await loadCard(step)).title };
}

async function loadCard({ chapter, folder }: Step): Promise<Card> {
  const file = `/lessons/${chapter.folder}/chapter.json`;
  const cards = await present(stepCards[file], file)();
  return present(cards[folder.slice(chapter.folder.length + 1)], folder);
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
