// Says when what the reader typed could not be saved, and lets the reader choose when another tab has saved
// something else. Silent when all is well.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { useLesson, useProgram } from "../lesson.ts";
import style from "./bench.module.css";
import { newsWords } from "./news-words.ts";

export function SavingNote() {
  const words = newsWords[useMessages().language];
  const { program } = useLesson();
  const saving = useProgram((state) => state.saving);
  return (
    <output className={style["notes"]}>
      {saving === "refused" && <p className={style["note"]}>{words.refused}</p>}
      {saving === "elsewhere" && (
        <p className={style["note"]}>
          {words.elsewhere}
          <Button look="outlined" onClick={() => program.takeTheirs()}>
            {words.theirs}
          </Button>
          <Button look="outlined" onClick={() => program.keepMine()}>
            {words.mine}
          </Button>
        </p>
      )}
    </output>
  );
}
