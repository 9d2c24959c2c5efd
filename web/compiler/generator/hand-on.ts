// How code hands on to what may block, which is a generator. There are three ways: a generator of ours yields what it
// yields; an async function begins it, and awaits the rest only where it blocks; and a generator of the program begins
// it, and hands out the rest in steps where whoever has resumed it takes them.
import type { Line } from "../../base/units.ts";
import type { FreshNames } from "../pass.ts";

export type Way = "yields" | "awaits" | "steps";

/** What stands around the generator; `made` can hold what was begun. */
export function handOn(fresh: FreshNames, way: Way, made: string): readonly [string, string] {
  const { form, stepping } = fresh;
  const done = `,${made}.done?${made}.value:`;
  switch (way) {
    case "yields":
      return ["yield*", ""];
    case "awaits":
      return [`(${made}=${form}.start(`, `)${done}(await ${made}.value).value)`];
    case "steps":
      return [`(${made}=${stepping}.enter(`, `)${done}yield*${made}.rest)`];
  }
}

/** Others may go on, as an expression; `held` keeps the line that was stored before. */
export function passText(fresh: FreshNames, way: Way, held: string, line: Line): string {
  const { place, form, stepping, check } = fresh;
  const now = `${place}[0]=${String(line)}`;
  const pass =
    way === "steps"
      ? `${stepping}.steps?(${now},yield*${stepping}.pass()):${check}(${String(line)})`
      : `${now},yield ${form}.pass`;
  return `(${held}=${place}[0],${pass},${place}[0]=${held})`;
}
