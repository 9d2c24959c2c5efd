// `<After>`: what the run has shown, opened by the run itself. Before that it is there for those who read
// on without running, and in the plain HTML. It speaks of the program as it was given, and says so after a run of
// another one.
import type { ReactNode } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useLesson, useRun } from "../lesson.ts";
import style from "./parts.module.css";

export function After({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages();
  const ran = useRun(({ record }) => record !== null && record.outcome !== "compile error");
  const { original } = useLesson().program;
  const changed = useRun(({ ranSource }) => ranSource !== null && ranSource !== original);
  return (
    <details className={style["after"]} open={ran}>
      <summary>{t("lesson.after")}</summary>
      {ran && changed && <small className={style["note"]}>{t("lesson.afterChanged")}</small>}
      <div>{children}</div>
    </details>
  );
}
