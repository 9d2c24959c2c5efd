// `<Goal id="…">` and `<Hint for="…">`: what an exercise's run must show, checked by what it did, and help in
// small portions. A hint can be opened when the one before it has been.
import type { ReactNode } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useLesson, useReading, useRun } from "../lesson.ts";
import { useGoalNumber, useGoalPart } from "./goals.ts";
import style from "./parts.module.css";
import { useChecks } from "./use-checks.ts";

export function Goal({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { t } = useMessages();
  const { exercise } = useLesson().content.data;
  const record = useRun((state) => state.record);
  const number = useGoalPart("goal", id) + 1;
  const check = exercise?.goals[id];
  const holds = useChecks();
  const met = record && check && holds ? holds(check, record) : null;
  return (
    <div className={style["goal"]} data-met={met ?? undefined}>
      <span className={style["number"]} aria-hidden="true">
        {met ? "✓" : number > 0 ? number : ""}
      </span>
      <div>
        {children}
        {met !== null && (
          <small className={style["note"]}>{t(met ? "lesson.goalMet" : "lesson.goalMissed")}</small>
        )}
      </div>
    </div>
  );
}

export function Hint({
  for: goal,
  children,
}: {
  readonly for: string;
  readonly children: ReactNode;
}) {
  const { t } = useMessages();
  const { showHint } = useLesson();
  const number = useGoalNumber(goal);
  const place = useGoalPart("hint", goal);
  const opened = useReading((state) => state.hints[goal] ?? 0);
  return (
    <details
      className={style["hint"]}
      hidden={place > opened}
      onToggle={(event) => event.currentTarget.open && showHint(goal, place + 1)}
    >
      <summary>
        {t(place > 0 ? "lesson.hintMore" : "lesson.hintTitle", { goal: number ?? "" })}
      </summary>
      <div>{children}</div>
    </details>
  );
}
