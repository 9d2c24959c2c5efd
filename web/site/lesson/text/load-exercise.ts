// The parts of exercises, where a step is one.
import type { StepContent } from "../../../course/catalogue.ts";
import type * as parts from "./Exercise.tsx";

export type ExerciseParts = typeof parts;

/** null for any other step. */
export async function loadExercise({ data }: StepContent): Promise<ExerciseParts | null> {
  return data.exercise ? import("./Exercise.tsx") : null;
}
