// Says when what the reader typed could not be saved, and lets the reader choose when another tab has saved
// something else. Silent when all is well.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { useLesson, useProgram } from "../lesson.ts";
import style from "./bench.module.css";

export function SavingNote() {
  const { t } = useMessages();
  const { program } = useLesson();
  const saving = useProgram((state) => state.saving);
  return (
    <output className={style["notes"]}>
      {saving === "refused" && <p className={style["note"]}>{t("workbench.editRefused")}</p>}
      {saving === "elsewhere" && (
        <p className={style["note"]}>
          {t("workbench.editElsewhere")}
          <Button look="outlined" onClick={() => program.takeTheirs()}>
            {t("workbench.editTheirs")}
          </Button>
          <Button look="outlined" onClick={() => program.keepMine()}>
            {t("workbench.editMine")}
          </Button>
        </p>
      )}
    </output>
  );
}
