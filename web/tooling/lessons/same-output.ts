// Holds the output of a program against that of its Python listing, as the step's data says.
// Pure: two texts in, and out two lists of lines that must be equal.
import type { StepData } from "../../course/step-schema.ts";

type Comparison = StepData["python"];
type Mask = NonNullable<Comparison["mask"]>[number];

/** What differs from run to run, and what stands in its place. Addresses and times come before numbers. */
const MASKS: readonly (readonly [Mask, RegExp, string])[] = [
  ["addresses", /\b0x[0-9a-f]+\b/gi, "⟨address⟩"],
  ["times", /\b\d{1,2}:\d{2}(:\d{2})?\b|\b\d+\.\d+\b/g, "⟨time⟩"],
  ["numbers", /\b\d+\b/g, "⟨number⟩"],
];

/** The lines as they are compared. */
export function comparable(stdout: string, { compare, mask = [] }: Comparison): string[] {
  let text = stdout;
  for (const [name, pattern, stand] of MASKS) {
    if (mask.includes(name)) text = text.replaceAll(pattern, stand);
  }
  const lines = text.replace(/\n$/, "").split("\n");
  return compare === "any-order" ? lines.toSorted() : lines;
}
