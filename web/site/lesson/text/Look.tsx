// `<Look at="id">`: pointing at the words marks the place in the timeline and the lines of code; choosing them
// brings everything to that moment. The button also brings the timeline into view, where it is far away.
import { type MouseEvent, type ReactNode, useId, useState } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useLesson } from "../lesson.ts";
import style from "./parts.module.css";

export function Look({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  const { t } = useMessages();
  const { content, run, reading } = useLesson();
  const [missing, setMissing] = useState<"lesson.lookMissing" | "lesson.lookElsewhere" | null>(
    null,
  );
  const id = useId();

  const place = async () => {
    const { log } = run.state.getState();
    const mark = content.data.marks?.[at];
    if (!mark || log.events.length === 0) return null;
    const { markedPlace } = await import("../bench/places.ts");
    return markedPlace(mark, log);
  };
  const point = async () => {
    reading.setState({ look: at });
    const found = await place();
    // The reader may be pointing somewhere else by now.
    if (reading.getState().look === at) run.select(found?.subject ?? null);
    return found;
  };
  const leave = () => {
    if (reading.getState().look !== at) return;
    reading.setState({ look: null });
    run.select(null);
  };
  const choose = async ({ target }: MouseEvent) => {
    const byButton = target instanceof HTMLButtonElement;
    const found = await point();
    if (found) run.seek(found.t);
    if (found && byButton) (await import("../bench/places.ts")).bringTimelineIntoView();
    const ran = run.state.getState().log.events.length > 0;
    setMissing(found ? null : ran ? "lesson.lookElsewhere" : "lesson.lookMissing");
  };

  return (
    // The keyboard's way is the button inside.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={style["look"]}
      onPointerEnter={(event) => {
        if (event.pointerType === "mouse") void point();
      }}
      onPointerLeave={leave}
      onClick={(event) => {
        if (getSelection()?.isCollapsed !== false) void choose(event);
      }}
    >
      <button
        type="button"
        className={style["lead"]}
        aria-describedby={id}
        title={t("lesson.lookShow")}
        onFocus={() => void point()}
        onBlur={leave}
      >
        {t("lesson.look")}
      </button>{" "}
      <span id={id}>{children}</span>
      {missing && <output className={style["note"]}>{t(missing)}</output>}
    </div>
  );
}
