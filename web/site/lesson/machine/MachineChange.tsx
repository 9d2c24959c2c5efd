// The button of a `<Change>` that turns to another machine, or to other settings of it, perhaps with edits of the
// program: one press does both, one takes both back.
import { changeState } from "../../../course/apply-edits.ts";
import type { StepChange } from "../../../course/step-schema.ts";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { useLesson, useProgram } from "../lesson.ts";
import style from "../text/parts.module.css";
import type { MachineStore } from "./machine-store.ts";
import { useMachine, useMachineStore } from "./use-machine.ts";

export function MachineChange({ change }: { readonly change: StepChange }) {
  const store = useMachineStore();
  return store && <Turn store={store} change={change} />;
}

function Turn({ store, change }: { readonly store: MachineStore; readonly change: StepChange }) {
  const { t } = useMessages();
  const { content, program } = useLesson();
  const source = useProgram((state) => state.source);
  const { edits, machine } = change;
  const isTurned = useMachine(store, () => store.isSetTo(machine));
  const edit = edits.length === 0 ? null : changeState(source, edits, program.original);
  if (edit?.kind === "lost")
    return <small className={style["note"]}>{t("lesson.changeLost")}</small>;
  const isMade = isTurned && edit?.kind !== "open";
  const press = (): void => {
    if (edit?.kind === (isMade ? "made" : "open")) program.edit(edit.source);
    store.turnTo(isMade ? content.data.machine : machine);
  };
  return (
    <Button look="outlined" onClick={press}>
      {t(isMade ? "lesson.changeUndo" : "lesson.changeApply")}
    </Button>
  );
}
