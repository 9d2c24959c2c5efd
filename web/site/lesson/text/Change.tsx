// `<Change id="…">`: one thing to try. One press makes the change in the reader's program, one takes it back. What
// has to do with machines is fetched when the reader comes near its button.
import type { ReactNode } from "react";
import { changeState } from "../../../course/apply-edits.ts";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { useChunk } from "../../../widgets/use-chunk.ts";
import { expectEdits } from "../expect-edits.ts";
import { useLesson, useProgram, useRun } from "../lesson.ts";
import { loadMachine } from "../load-machine.ts";
import style from "./parts.module.css";

export function Change({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { t } = useMessages();
  const { content, program, expectMachine, turnTo } = useLesson();
  const source = useProgram((state) => state.source);
  const change = content.data.changes?.[id];
  const near = useRun((state) => state.nearMachine);
  const { part } = useChunk(loadMachine, near && change?.machine !== undefined);
  const state = changeState(source, change?.edits ?? [], program.original);
  return (
    <div className={style["change"]}>
      <b className={style["lead"]}>{t("lesson.change")}</b> <span>{children}</span>
      <div onPointerEnter={expectEdits} onFocus={expectEdits}>
        {change?.machine ? (
          part ? (
            <part.MachineChange change={change} />
          ) : (
            <Button
              look="outlined"
              onPointerEnter={expectMachine}
              onFocus={expectMachine}
              onClick={() => {
                if (state.kind === "open") program.edit(state.source);
                turnTo(change.machine);
              }}
            >
              {t("lesson.changeApply")}
            </Button>
          )
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
