// One entry of the page "Differences from CPython", in one language, as the build makes it of
// web/conformance/differences.json and of the case that shows it (web/tooling/vite/differences.ts).
import type { Listing } from "../../course/listing.ts";

/** The areas of the conformance suite, in the page's order. */
export const areas = [
  "process",
  "queue",
  "pipe",
  "shared-memory",
  "locks",
  "pool",
  "manager",
  "executors",
  "threading",
  "asyncio",
  "pickle",
  "errors",
  "builtins",
  "small-modules",
] as const;

export type Area = (typeof areas)[number];

/** In its texts, code stands between backticks. */
export interface Difference {
  /** Its anchor on the page too. */
  readonly id: string;
  readonly area: Area;
  readonly title: string;
  /** What CPython does, what happens here, and why they can't agree. */
  readonly cpython: string;
  readonly here: string;
  readonly why: string;
  /** Absent where no program can show it. */
  readonly example?: Example;
}

/** A case of the suite: the same program twice, and what each was seen to print. */
export interface Example {
  readonly python: Listing;
  readonly program: Listing;
  readonly pythonPrints: string;
  readonly herePrints: string;
}
