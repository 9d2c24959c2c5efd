// Changes to a text that keep its lines: text put around ranges, and ranges cut out or replaced.
//
//   a b c        wrap(b) "(" ")"      a (b) c
//   a b c        cut(b) "x"           a x c
//
// Edits may be made in any order: of two wraps that begin or end together, the wider one lies outside,
// then the one of lower rank, then the one that was made first.

/** Which wrap of two with the same range lies outside. */
export const rank = {
  body: -1,
  statement: 0,
  semicolon: 1,
  held: 2,
  head: 3,
  expression: 4,
  own: 5,
} as const;
export type Rank = (typeof rank)[keyof typeof rank];

interface Wrap {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
  readonly rank: Rank;
  readonly order: number;
  /** The offset in the source that the text behind stands for. */
  readonly origin: number | undefined;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly origin?: number | undefined;
}

/** A piece of the source that stands unchanged in the emitted text. */
interface Kept {
  /** Offset in the emitted text. */
  readonly at: number;
  /** Offset in the source. */
  readonly from: number;
  readonly length: number;
  /** Text of ours that stands for that one offset. */
  readonly isOurs?: boolean;
}

export interface Rendered {
  readonly text: string;
  readonly kept: readonly Kept[];
}

/** One piece of text at one offset of the source; `keys` order those at the same offset. */
interface Piece {
  readonly at: number;
  readonly keys: readonly [phase: number, ...more: number[]];
  readonly text: string;
  /** For a cut: where the source goes on. */
  readonly skipTo?: number;
  readonly origin?: number | undefined;
}

export class Edits {
  private readonly wraps: Wrap[] = [];
  private readonly cuts: Cut[] = [];

  constructor(readonly source: string) {}

  wrap(
    start: number,
    end: number,
    open: string,
    close: string,
    at: Rank = rank.expression,
    origin?: number,
  ): void {
    this.wraps.push({ start, end, open, close, rank: at, order: this.wraps.length, origin });
  }

  /** Puts text at an offset. */
  insert(at: number, text: string, where: Rank = rank.expression): void {
    this.wrap(at, at, text, "", where);
  }

  /** Replaces a range. Its line breaks stay, after `text`. */
  cut(start: number, end: number, text = "", origin?: number): void {
    if (start < end || text !== "") {
      this.cuts.push({ start, end, text: text + this.lineBreaks(start, end), origin });
    }
  }

  /** Takes a range out and puts its line breaks at a later offset, where a line break changes nothing. */
  carry(start: number, end: number, to: number): void {
    const breaks = this.lineBreaks(start, end);
    this.cuts.push({ start, end, text: "" });
    if (breaks !== "") this.insert(to, breaks, rank.statement);
  }

  /** The text with all edits; `over` are further cuts, which take the edits inside them away. */
  render(prefix: string, suffix: string, over: readonly Cut[] = []): Rendered {
    const wide = over.map(({ start, end, text }) => ({
      start,
      end,
      text: text + this.lineBreaks(start, end),
    }));
    const lost = ({ start, end }: Cut | Wrap) =>
      wide.some(
        (cut) => cut.start <= start && end <= cut.end && !(start === end && end === cut.end),
      );
    const pieces = [
      ...this.wraps.filter((wrap) => !lost(wrap)).flatMap(piecesOf),
      ...[...this.cuts.filter((cut) => !lost(cut)), ...wide].map(pieceOf),
    ].sort(comparePieces);

    const kept: Kept[] = [];
    let text = prefix;
    let from = 0;
    for (const piece of pieces) {
      if (piece.at > from) {
        kept.push({ at: text.length, from, length: piece.at - from });
        text += this.source.slice(from, piece.at);
        from = piece.at;
      }
      if (piece.origin !== undefined) {
        const { length } = piece.text;
        kept.push({ at: text.length, from: piece.origin, length, isOurs: true });
      }
      text += piece.text;
      from = Math.max(from, piece.skipTo ?? from);
    }
    kept.push({ at: text.length, from, length: this.source.length - from });
    text += this.source.slice(from) + suffix;
    return { text, kept };
  }

  private lineBreaks(start: number, end: number): string {
    return "\n".repeat(
      this.source.slice(start, end).match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0,
    );
  }
}

// At one offset: what ends there, what is put there, what begins there, what is cut from there on.
function piecesOf({ start, end, open, close, rank: level, order, origin }: Wrap): Piece[] {
  const [opens, closes] =
    start === end
      ? ([
          [1, level, order],
          [2, -level, -order],
        ] as const)
      : ([
          [3, -end, level, order],
          [0, -start, -level, -order],
        ] as const);
  return [
    { at: start, keys: [...opens], text: open },
    { at: end, keys: [...closes], text: close, origin },
  ];
}

function pieceOf({ start, end, text, origin }: Cut): Piece {
  return { at: start, keys: [4], text, skipTo: end, origin };
}

function comparePieces(a: Piece, b: Piece): number {
  if (a.at !== b.at) return a.at - b.at;
  for (const [index, key] of a.keys.entries()) {
    const difference = key - (b.keys[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
