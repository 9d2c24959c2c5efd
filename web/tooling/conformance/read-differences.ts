// Reads web/conformance/differences.json: what can't agree with CPython. Words in both languages. Node.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { areas } from "../../site/differences/difference.ts";
import { CASES } from "./read-cases.ts";

const words = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty()),
  zh: v.pipe(v.string(), v.nonEmpty()),
});

const differenceSchema = v.strictObject({
  /** What a case's `difference` names, and the anchor on the page. */
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z0-9]+)*$/)),
  area: v.picklist(areas),
  title: words,
  cpython: words,
  here: words,
  why: words,
});

export type DifferenceWords = v.InferOutput<typeof differenceSchema>;

export const DIFFERENCES = join(CASES, "differences.json");

/** Throws what is not as the schema wants it. `root` is the project's folder. */
export function readDifferences(root = "."): DifferenceWords[] {
  const parsed = v.safeParse(
    v.array(differenceSchema),
    JSON.parse(readFileSync(join(root, DIFFERENCES), "utf8")),
  );
  if (!parsed.success) throw new Error(`${DIFFERENCES}: ${v.summarize(parsed.issues)}`);
  return parsed.output;
}
