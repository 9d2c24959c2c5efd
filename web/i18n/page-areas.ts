// Which areas of words a kind of page has. A kind's words are a chunk of their own in each language, since every word
// weighs before anyone has touched the page. Data only: the build reads it too.

export const pageAreas = {
  home: ["site", "home"],
  lesson: ["site", "lesson", "workbench", "editor", "memory"],
  /** Pages whose own words come with them. */
  plain: ["site"],
} as const;

/** Kinds of pages, as far as words go. */
export type PageWords = keyof typeof pageAreas;

/** Pages that are prerendered and no more. */
export const welcomeAreas = ["site", "home", "welcome"] as const;
