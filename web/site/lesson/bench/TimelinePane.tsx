// The timeline across the foot of the workbench. Fetched when it is wanted; until then its frame is there.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useChunk } from "../../../widgets/use-chunk.ts";
import { useRun } from "../lesson.ts";
import style from "./bench.module.css";
import { LoadFailed } from "./LoadFailed.tsx";

const loadTimeline = () => import("./TimelineTab.tsx");

export function TimelinePane() {
  const { t } = useMessages();
  const awake = useRun((state) => state.awake);
  const { part, failed, tryAgain } = useChunk(loadTimeline, awake);
  if (part) return <part.TimelineTab />;
  return (
    <section className={style["pane"]} data-ground="paper" aria-label={t("workbench.timeline")}>
      <h2 className={style["timelineTitle"]}>{t("workbench.timeline")}</h2>
      {failed ? (
        <LoadFailed tryAgain={tryAgain} />
      ) : (
        <p className={style["empty"]}>{t("workbench.timelineEmpty")}</p>
      )}
    </section>
  );
}
