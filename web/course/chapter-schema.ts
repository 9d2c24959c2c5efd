// What a chapter's `chapter.json` says: its titles. The order of chapters and steps is the folders' order.
import * as v from "valibot";

const words = v.strictObject({ en: v.string(), zh: v.string() });

export const chapterSchema = v.strictObject({
  title: words,
  /** One line for the home page. */
  summary: words,
});

export type ChapterData = v.InferOutput<typeof chapterSchema>;
