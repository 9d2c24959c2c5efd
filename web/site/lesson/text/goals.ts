// Knows in which order an exercise's goals and hints stand in the text, so that goals have numbers and the
// hints of a goal open one after another. Filled by the parts themselves as they appear. Page side.
import { createContext, use, useLayoutEffect, useState } from "react";
import { createStore, type StoreApi, useStore } from "zustand";
import { present } from "../../../base/assert.ts";

interface Part {
  readonly key: symbol;
  readonly kind: "goal" | "hint";
  readonly goal: string;
}

export type GoalBook = StoreApi<readonly Part[]>;

export function createGoalBook(): GoalBook {
  return createStore(() => []);
}

export const GoalBookContext = createContext<GoalBook | null>(null);

/** Enters a goal or hint into the book; its place among those of its kind (for hints, of its goal), from 0. */
export function useGoalPart(kind: Part["kind"], goal: string): number {
  const book = present(use(GoalBookContext), "GoalBookContext");
  const [key] = useState(() => Symbol(goal));
  useLayoutEffect(() => {
    book.setState([...book.getState(), { key, kind, goal }], true);
    return () =>
      book.setState(
        book.getState().filter((part) => part.key !== key),
        true,
      );
  }, [book, key, kind, goal]);
  return useStore(book, (parts) =>
    parts
      .filter((part) => part.kind === kind && (kind === "goal" || part.goal === goal))
      .findIndex((part) => part.key === key),
  );
}

/** The number by which a hint names its goal, from 1; null until it is known. */
export function useGoalNumber(goal: string): number | null {
  const book = present(use(GoalBookContext), "GoalBookContext");
  const index = useStore(book, (parts) =>
    parts.filter((part) => part.kind === "goal").findIndex((part) => part.goal === goal),
  );
  return index < 0 ? null : index + 1;
}
