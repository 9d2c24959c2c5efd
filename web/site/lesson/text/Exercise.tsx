// What only exercises have: goals and hints in the text, and a solution at its end. Fetched with their pages alone.
import { type ReactNode, useState } from "react";
import { Goal, Hint } from "./Goal.tsx";
import { createGoalBook, GoalBookContext } from "./goals.ts";
import { Solution } from "./Solution.tsx";

export const exerciseParts = { Goal, Hint };

/** Around an exercise's text. */
export function Exercise({ children }: { readonly children: ReactNode }) {
  const [goals] = useState(createGoalBook);
  return (
    <>
      <GoalBookContext value={goals}>{children}</GoalBookContext>
      <Solution />
    </>
  );
}
