// `<After>`: what the run has shown, opened by the run itself. Before that it is there for those who read
// on without running, and in the plain HTML.
import type { ReactNode } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useRun } from "../lesson.ts";
import style from "./parts.module.css";

export function After({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages();
  const ran = useRun(({ record }) => record !== null && record.outcome !== "compile error");
  return (
    <details className={style["after"]} open={ran}>
      <summary>{t("lesson.after")}</summary>
      <div>{children}</div>
    </details>
  );
}
