// `<Change id="…">`: one thing to try. One press makes the change in the reader's program, one takes it back.
import type { ReactNode } from "react";
import { changeState } from "../../../course/apply-edits.ts";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { useChunk } from "../../../widgets/use-chunk.ts";
import { useLesson, useProgram } from "../lesson.ts";
import { loadMachine } from "../load-machine.ts";
import style from "./parts.module.css";

export function Change({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { t } = useMessages();
  const { content, program } = useLesson();
  const source = useProgram((state) => state.source);
  const change = content.data.changes?.[id];
  const { part } = useChunk(loadMachine, change?.machine !== undefined);
  const state = changeState(source, change?.edits ?? [], program.original);
  return (
    <div className={style["change"]}>
      <b className={style["lead"]}>{t("lesson.change")}</b> <span>{children}</span>
      <div>
        {change?.machine ? (
          part && <part.MachineChange change={change} />
        ) : state.kind === "lost" ? (
          <small className={style["note"]}>{t("lesson.changeLost")}</small>
        ) : (
          <Button look="outlined" onClick={() => program.edit(state.source)}>
            {t(state.kind === "open" ? "lesson.changeApply" : "lesson.changeUndo")}
          </Button>
        )}
      </div>
    </div>
  );
}
