// `<Look at="id">`: pointing at the words marks the place in the timeline and the lines of code; choosing them
// brings everything to that moment.
import { type ReactNode, useId, useState } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { findSubject } from "../../../trace/find-subject.ts";
import { lanesOf } from "../../../trace/lanes.ts";
import { instantOf } from "../../../trace/story.ts";
import { useLesson } from "../lesson.ts";
import style from "./parts.module.css";

export function Look({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  const { t } = useMessages();
  const { content, run, reading } = useLesson();
  const [missing, setMissing] = useState<"lesson.lookMissing" | "lesson.lookElsewhere" | null>(
    null,
  );
  const id = useId();
  const mark = content.data.marks?.[at];

  const subject = () => {
    const { log } = run.state.getState();
    const asks = mark?.event !== undefined || mark?.call !== undefined;
    return asks ? findSubject(mark, lanesOf(log), log.events) : null;
  };
  const point = () => {
    reading.setState({ look: at });
    run.select(subject());
  };
  const leave = () => {
    if (reading.getState().look !== at) return;
    reading.setState({ look: null });
    run.select(null);
  };
  const choose = () => {
    point();
    const found = subject();
    if (found) run.seek(instantOf(found));
    const ran = run.state.getState().log.events.length > 0;
    setMissing(found ? null : ran ? "lesson.lookElsewhere" : "lesson.lookMissing");
  };

  return (
    // The keyboard's way is the button inside.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={style["look"]}
      onPointerEnter={(event) => event.pointerType === "mouse" && point()}
      onPointerLeave={leave}
      onClick={() => getSelection()?.isCollapsed !== false && choose()}
    >
      <button
        type="button"
        className={style["lead"]}
        aria-describedby={id}
        title={t("lesson.lookShow")}
        onFocus={point}
        onBlur={leave}
      >
        {t("lesson.look")}
      </button>{" "}
      <span id={id}>{children}</span>
      {missing && <output className={style["note"]}>{t(missing)}</output>}
    </div>
  );
}
