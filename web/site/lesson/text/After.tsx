// `<After>`: what the run has shown, opened by the run itself. Before that it is there for those who read
// on without running, and in the plain HTML. It speaks of the step as it was given, and says so after a run of
// another program or on another machine.
import type { ReactNode } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { departureOf } from "../departure.ts";
import { useLesson, useRun } from "../lesson.ts";
import style from "./parts.module.css";

const WORDS = { program: "lesson.afterChanged", machine: "lesson.afterOtherMachine" } as const;

export function After({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages();
  const { program, content } = useLesson();
  const ran = useRun(({ record }) => record !== null && record.outcome !== "compile error");
  const departure = useRun(({ record, ranSource }) =>
    record === null || ranSource === null
      ? null
      : departureOf({ ...record, source: ranSource }, program.original, content.data.machine),
  );
  return (
    <details className={style["after"]} open={ran}>
      <summary>{t("lesson.after")}</summary>
      {ran && departure && <small className={style["note"]}>{t(WORDS[departure])}</small>}
      <div>{children}</div>
    </details>
  );
}
