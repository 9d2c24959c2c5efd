// The pictures of the home page: one for the whole course, one for each chapter's own rhythm.
// Lengths are CSS pixels at full size.
import type { CssPixels } from "../base/units.ts";
import { lane, type PictureArrow, type Rhythm } from "./rhythm.ts";

/** One process starts four, which work, sleep and wait for one another, and waits for them all. */
export const HERO: Rhythm = {
  width: 1215,
  rows: 5,
  lanes: [
    lane(0, 0, "▓70 _1 ▒1052 _1 ▓91"),
    lane(1, 1, "_87 ▓40 ─79 ▓71 ▒64 ▓90 ▒65 ▓122 ▒62 ▓163 ─31 ▓146 ─46"),
    lane(2, 2, "_96 ▓143 ▒46 ▓162 ▒22 ▓179 ▒62 ▓127 ▒77 ▓96 ▒37 ▓7"),
    lane(3, 3, "_105 ▓85 ─44 ▓181 ▒52 ▓172 ─18 ▓125 ─49 ▓69 ─78 ▓63"),
    lane(4, 4, "_114 ▓140 ▒78 ▓66 ─42 ▓94 ─44 ▓121 ─56 ▓177 ▒45 ▓51"),
  ],
  arrows: [
    ...[85, 94, 103, 112].map((x, i): PictureArrow => ({
      kind: "start",
      colour: i + 1,
      from: [50, 0],
      to: [x, i + 1],
    })),
    ...[1069, 1056, 1043, 1030].map((x, i): PictureArrow => ({
      kind: "join",
      colour: i + 1,
      from: [x, i + 1],
      to: [1129, 0],
    })),
  ],
};

const WIDTH: CssPixels = 171;

function chapter(rows: number, lanes: Rhythm["lanes"], arrows: Rhythm["arrows"] = []): Rhythm {
  return { width: WIDTH, rows, lanes, arrows };
}

function messages(
  from: readonly [CssPixels, number],
  to: readonly [CssPixels, number],
  colour: number,
  shifts: readonly CssPixels[],
): PictureArrow[] {
  return shifts.map((shift) => ({
    kind: "message",
    colour,
    from: [from[0] + shift, from[1]],
    to: [to[0] + shift, to[1]],
  }));
}

/** By the name of the chapter's folder, without its number. */
export const CHAPTER_RHYTHMS: Readonly<Record<string, Rhythm>> = {
  process: chapter(3, [lane(0, 0, "▓18"), lane(1, 1, "_24 ▓110"), lane(2, 2, "_30 ▓140")]),
  isolation: chapter(3, [lane(0, 0, "▓60 _13 □19 _12 ▓60"), lane(2, 1, "▓60 _13 □19 _12 ▓60")]),
  pool: chapter(3, [
    lane(0, 1, "▓40 _4 ▓40 _4 ▓40 _4 ▓39"),
    lane(1, 2, "▓54 _4 ▓54 _4 ▓54"),
    lane(2, 3, "▓30 _4 ▓30 _4 ▓30 _4 ▓30 _4 ▓30"),
  ]),
  queue: chapter(
    3,
    [lane(0, 1, "▓170"), lane(2, 2, "_14 ▓156")],
    messages([20, 0], [34, 2], 1, [0, 40, 80, 120]),
  ),
  pipe: chapter(
    3,
    [lane(0, 1, "▓170"), lane(2, 2, "▓170")],
    [...messages([20, 0], [40, 2], 1, [0, 80]), ...messages([60, 2], [80, 0], 2, [0, 80])],
  ),
  "shared-memory": chapter(3, [
    lane(0, 1, "▓80 _10 ▓80"),
    lane(1, 0, "_20 ░140"),
    lane(2, 2, "▓50 _10 ▓110"),
  ]),
  locks: chapter(3, [lane(0, 1, "▓50 ▒120"), lane(1, 2, "▒50 ▓60 ─60"), lane(2, 3, "▒110 ▓60")]),
  threads: chapter(3, [lane(0, 1, "▓60 ─50 ▓60"), lane(1, 2, "─60 ▓50 ─60")]),
  gil: chapter(3, [
    lane(0, 1, "▓12 _44.5 ▓12 _44.5 ▓12 _44.5"),
    lane(1, 2, "_14 ▓12 _44.5 ▓12 _44.5 ▓12"),
    lane(2, 3, "_28 ▓12 _44.5 ▓12 _44.5 ▓12"),
  ]),
  choosing: chapter(3, [
    lane(0, 1, "▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─18"),
    lane(1, 2, "_7 ▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─16 ▓5 ─11"),
  ]),
};

/** The picture of a chapter that has no rhythm of its own yet. */
export const PLAIN_RHYTHM: Rhythm = chapter(3, [lane(0, 0, "▓170")]);
