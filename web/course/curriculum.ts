// The rows of the curriculum, and those that no step teaches yet. A test holds both against the rows that
// the steps name: whoever teaches a row takes it off the list.

/** Chapter → number of its rows: chapter 1 has 1.1 to 1.11. */
export const ROWS_OF_CHAPTER: Readonly<Record<number, number>> = {
  1: 11,
  2: 4,
  3: 13,
  4: 6,
  5: 3,
  6: 5,
  7: 4,
  8: 7,
  9: 4,
  10: 5,
};

/** Chapters of which no row is taught yet. */
export const CHAPTERS_NOT_YET_TAUGHT: readonly number[] = [];

/** Single rows not yet taught of the chapters that have begun. */
export const ROWS_NOT_YET_TAUGHT: readonly string[] = [];

export function rowsOfChapter(chapter: number): string[] {
  const count = ROWS_OF_CHAPTER[chapter] ?? 0;
  return Array.from({ length: count }, (_, index) => `${chapter}.${index + 1}`);
}
