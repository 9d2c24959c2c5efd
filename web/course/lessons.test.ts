// Every lesson step as data: what its schema can't say. The programs themselves are run by
// `lessons.browser.test.ts` (TypeScript) and `python-listings.test.ts` (Python).
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  chapterFolders,
  lineCount,
  readLesson,
  readStep,
  stepFolders,
} from "../tooling/lessons/read-lessons.ts";
import { idsOf, takeApart } from "../tooling/lessons/text-parts.ts";
import { chineseFaults, englishFaults } from "../tooling/lessons/word-rules.ts";
import { applyEdits } from "./apply-edits.ts";
import { chapterSchema } from "./chapter-schema.ts";
import {
  CHAPTERS_NOT_YET_TAUGHT,
  ROWS_NOT_YET_TAUGHT,
  ROWS_OF_CHAPTER,
  rowsOfChapter,
} from "./curriculum.ts";
import type { StepData } from "./step-schema.ts";

const folders = stepFolders();

test("there are lessons", () => {
  expect(folders.length).toBeGreaterThan(20);
});

describe("the curriculum", () => {
  const all = Object.keys(ROWS_OF_CHAPTER).flatMap((chapter) => rowsOfChapter(Number(chapter)));

  test("is taught, but for the rows that are known to be missing", () => {
    const taught = new Set(folders.flatMap((folder) => readStep(folder).data.rows));
    const missing = all.filter((row) => !taught.has(row));
    console.log(`Rows not yet taught: ${missing.join(" ") || "none"}`);
    const known = [...ROWS_NOT_YET_TAUGHT, ...CHAPTERS_NOT_YET_TAUGHT.flatMap(rowsOfChapter)];
    expect(missing.toSorted()).toEqual(known.toSorted());
    expect([...taught].filter((row) => !all.includes(row))).toEqual([]);
  });

  test("has a folder for each chapter, and each step teaches a row of its chapter", () => {
    const numbers = chapterFolders().map((folder) => Number.parseInt(folder, 10));
    expect(numbers).toEqual(Object.keys(ROWS_OF_CHAPTER).map(Number));
    for (const folder of folders) {
      const rows = rowsOfChapter(Number.parseInt(folder, 10));
      expect(rows, folder).toEqual(expect.arrayContaining([readStep(folder).data.rows[0]]));
    }
  });
});

describe.each(chapterFolders())("%s", (folder) => {
  test("has titles in both languages, well written", () => {
    const { title, summary } = v.parse(
      chapterSchema,
      JSON.parse(readLesson(`${folder}/chapter.json`) ?? ""),
    );
    expect(englishFaults(`${title.en}\n${summary.en}`)).toEqual([]);
    expect(chineseFaults(`${title.zh}\n${summary.zh}`)).toEqual([]);
  });

  test("numbers its steps without gaps", () => {
    const numbers = folders
      .filter((step) => step.startsWith(`${folder}/`))
      .map((step) => Number.parseInt(step.split("/")[1] ?? "", 10));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe.each(folders)("%s", (folder) => {
  const step = readStep(folder);
  const { data } = step;
  const text = { en: takeApart(step.text.en), zh: takeApart(step.text.zh) };

  test("has one title in each language", () => {
    expect(text.en.titles).toHaveLength(1);
    expect(text.zh.titles).toHaveLength(1);
  });

  test("has the same components in both languages", () => {
    expect(text.zh.components).toEqual(text.en.components);
  });

  test("has a text for everything in its data, and data for everything in its text", () => {
    expect(idsOf(text.en, "Option")).toEqual(keys(data.predict));
    expect(idsOf(text.en, "Predict")).toHaveLength(data.predict ? 1 : 0);
    expect(idsOf(text.en, "After")).toHaveLength(data.predict ? 1 : 0);
    expect(unique(idsOf(text.en, "Look"))).toEqual(keys(data.marks).toSorted());
    expect(idsOf(text.en, "Change").toSorted()).toEqual(keys(data.changes).toSorted());
    expect(idsOf(text.en, "Goal").toSorted()).toEqual(keys(data.exercise?.goals).toSorted());
    expect(unique(idsOf(text.en, "Hint"))).toEqual(keys(data.exercise?.goals).toSorted());
  });

  test("is written as words are written here", () => {
    expect(englishFaults(text.en.prose)).toEqual([]);
    expect(chineseFaults(text.zh.prose)).toEqual([]);
  });

  test("can make every suggested change", () => {
    for (const [id, { edits, machine }] of Object.entries(data.changes ?? {})) {
      const changed = applyEdits(step.program, edits);
      expect(changed, `an edit of ${id} has no single place`).not.toBeNull();
      if (machine) expect({ edits, machine }, id).not.toEqual({ edits: [], machine: data.machine });
      else expect(changed, `${id} changes nothing`).not.toBe(step.program);
    }
  });

  test("points at lines that are there", () => {
    const ts = lineCount(step.program);
    const py = lineCount(step.python);
    for (const [left, right] of data.pairs) {
      expect(within(left, ts), `pair ${left} of ${ts} lines of program.ts`).toBe(true);
      expect(within(right, py), `pair ${right} of ${py} lines of program.py`).toBe(true);
    }
    for (const [id, { lines }] of Object.entries(data.marks ?? {})) {
      if (lines !== undefined) expect(within(lines, ts), `lines of mark ${id}`).toBe(true);
    }
  });

  test("says what its program must show, and why if Python's output can't be compared", () => {
    expect(data.shows.length).toBeGreaterThan(0);
    expect(data.python.because !== undefined).toBe(data.python.compare === "run-only");
  });
});

type Lines = StepData["pairs"][number][0];

/** Whole lines of a listing that has `count`, in order. */
function within(lines: Lines, count: number): boolean {
  const [first, last] = typeof lines === "number" ? [lines, lines] : lines;
  return (
    Number.isInteger(first) &&
    Number.isInteger(last) &&
    first >= 1 &&
    first <= last &&
    last <= count
  );
}

function keys(record: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.keys(record ?? {});
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted();
}
