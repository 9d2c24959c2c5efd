// Why the program can't run: every mistake with its line, in words.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useRun } from "../lesson.ts";
import style from "./bench.module.css";

export function CompileErrors() {
  const { t } = useMessages();
  const errors = useRun((state) => state.compileErrors);
  if (errors.length === 0) return null;
  return (
    <div className={style["errors"]} role="alert">
      <b>{t("workbench.compileError")}</b>
      <ul>
        {errors.map(({ line, column, type, message }) => (
          <li key={`${line}:${column}:${message}`}>
            {line > 0
              ? t("workbench.compileErrorAt", { line, message: `${type}: ${message}` })
              : t("workbench.compileErrorNoLine", { message: `${type}: ${message}` })}
          </li>
        ))}
      </ul>
    </div>
  );
}
