// The solution of an exercise, fetched when a reader asks for it and not before.
import { present } from "../base/assert.ts";
import type { Step } from "./catalogue.ts";
import type { Listing } from "./listing.ts";

const solutions = import.meta.glob<Listing>("/lessons/*/*/solution.ts", {
  query: "?listing",
  import: "default",
});

/** Rejects when it can't be fetched. Only exercises have one. */
export function loadSolution(step: Step): Promise<Listing> {
  return present(solutions[`/lessons/${step.folder}/solution.ts`], `solution of ${step.path}`)();
}
