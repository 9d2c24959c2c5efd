// Answers checks about the reader's run. What it takes is fetched when the workbench wakes, so that a page that
// is only read stays light. Page side.
import type { Check } from "../../../course/check.ts";
import { useChunk } from "../../../widgets/use-chunk.ts";
import type { RunRecord } from "../../../wire/run-record.ts";
import { useRun } from "../lesson.ts";

const loadChecks = () => import("../../../course/evaluate-check.ts");

/** null until it is there; nothing is asked before a run. */
export function useChecks(): ((check: Check, run: RunRecord) => boolean) | null {
  const awake = useRun((state) => state.awake);
  return useChunk(loadChecks, awake).part?.evaluateCheck ?? null;
}
