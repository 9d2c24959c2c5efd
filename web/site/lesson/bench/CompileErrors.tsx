// Why the program can't run: every mistake with its line, in words.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useRun } from "../lesson.ts";
import style from "./bench.module.css";
import { newsWords } from "./news-words.ts";

export function CompileErrors() {
  const words = newsWords[useMessages().language];
  const errors = useRun((state) => state.compileErrors);
  if (errors.length === 0) return null;
  return (
    <div className={style["errors"]} role="alert">
      <b>{words.canNotRun}</b>
      <ul>
        {errors.map(({ line, column, type, message }) => (
          <li key={`${line}:${column}:${message}`}>
            {line > 0 ? words.at(line, `${type}: ${message}`) : `${type}: ${message}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
