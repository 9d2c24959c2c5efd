// The end of an exercise: says when it is solved, and shows a solution to those who ask. The reader's own
// program stays as it is.
import { useEffect, useState } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { CodeListing } from "../../code/CodeListing.tsx";
import type { Listing } from "../../../course/listing.ts";
import { useLesson, useRun } from "../lesson.ts";
import style from "./parts.module.css";
import { useChecks } from "./use-checks.ts";

export function Solution() {
  const { t } = useMessages();
  const { step, content, noteSolved } = useLesson();
  const record = useRun((state) => state.record);
  const [solution, setSolution] = useState<Listing | "failed" | null>(null);
  const goals = Object.values(content.data.exercise?.goals ?? {});
  const holds = useChecks();
  const solved = record !== null && holds !== null && goals.every((check) => holds(check, record));

  useEffect(() => {
    if (solved) noteSolved();
  }, [solved, noteSolved]);

  const show = () => {
    // The list of all solutions is not in the page's own script: it grows with every exercise.
    import("../../../course/solution.ts")
      .then(({ loadSolution }) => loadSolution(step))
      .then(setSolution, () => setSolution("failed"));
  };
  const shown = solution !== null && solution !== "failed";
  return (
    <section className={style["solution"]}>
      <output>{solved && <b>{t("lesson.solved")}</b>}</output>
      <Button
        look="outlined"
        aria-expanded={shown}
        onClick={shown ? () => setSolution(null) : show}
      >
        {t(shown ? "lesson.solutionHide" : "lesson.solutionShow")}
      </Button>
      {solution === "failed" && <p className={style["note"]}>{t("lesson.solutionFailed")}</p>}
      {shown && (
        <div ref={bringIntoView}>
          <h2>{t("lesson.solutionTitle")}</h2>
          <CodeListing listing={solution} />
          <p className={style["note"]}>{t("lesson.solutionNote")}</p>
        </div>
      )}
    </section>
  );
}

/** It opens under the button, which often stands at the very bottom of what shows. */
function bringIntoView(block: HTMLElement | null): void {
  block?.scrollIntoView({ block: "nearest" });
}
