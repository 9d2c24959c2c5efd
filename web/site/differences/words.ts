// What the page of differences says besides its entries. It comes with the page and not with the messages that
// every page loads. Types only; words.en.ts and words.zh.ts fill them.
import type { Area } from "./difference.ts";

export interface DifferencesWords {
  readonly title: string;
  readonly lead: string;
  /** The name of the list of areas, for screen readers. */
  readonly contents: string;
  readonly cpython: string;
  readonly here: string;
  readonly why: string;
  readonly example: string;
  readonly python: string;
  readonly typescript: string;
  /** Said before an output, to screen readers. */
  readonly prints: string;
  readonly areas: Readonly<Record<Area, string>>;
}
