// What lines of a program are marked with: where processes are, which lines a text or the other listing
// points at. Pure; the listing and Monaco both draw from it.

/** One process that is at a line right now. */
export interface EditorPlace {
  readonly line: number;
  /** 0 is the main process, 1 … 8 the others, as in the lanes. */
  readonly colour: number;
  /** The process's name, for those who don't see colours. */
  readonly name: string;
}

/** Lines count from 1. */
export interface LineMarks {
  /** Where each process is. */
  readonly places?: readonly EditorPlace[] | undefined;
  /** Lines that a text points at. */
  readonly highlightLines?: readonly number[] | undefined;
  /** Lines that say what the lines pointed at in the other listing say. */
  readonly pairedLines?: readonly number[] | undefined;
}

export interface MarkedLine {
  readonly line: number;
  /** In order of colour. */
  readonly places: readonly EditorPlace[];
  readonly highlighted: boolean;
  readonly paired: boolean;
}

/** How many squares of places fit before a line; with more, the last one says how many there are. */
export const MOST_SQUARES = 8;

/** The lines that are marked at all, by their number. */
export function markLines(marks: LineMarks): ReadonlyMap<number, MarkedLine> {
  const highlighted = new Set(marks.highlightLines);
  const paired = new Set(marks.pairedLines);
  const places = new Map<number, EditorPlace[]>();
  for (const place of marks.places ?? []) {
    const there = places.get(place.line);
    if (there) there.push(place);
    else places.set(place.line, [place]);
  }
  const lines = new Set([...places.keys(), ...highlighted, ...paired]);
  return new Map(
    [...lines].map((line) => [
      line,
      {
        line,
        places: (places.get(line) ?? []).toSorted((a, b) => a.colour - b.colour),
        highlighted: highlighted.has(line),
        paired: paired.has(line),
      },
    ]),
  );
}
