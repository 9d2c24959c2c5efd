// One line that says how the run stands, seen under the terminal and read out by screen readers.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { useLesson, useRun } from "../lesson.ts";
import style from "./bench.module.css";
import { LoadFailed } from "./LoadFailed.tsx";
import { candidatesOf } from "../run-store.ts";
import { reportWords } from "./report-words.ts";
import { runReport } from "./run-report.ts";

export function RunStatus() {
  const words = reportWords[useMessages().language];
  const { start } = useLesson();
  const phase = useRun((state) => state.phase);
  const record = useRun((state) => state.record);
  const choosing = useRun((state) => candidatesOf(state).length > 0);
  const loadFailed = useRun((state) => state.loadFailed);
  const report = record && runReport(record);
  const said = () => {
    if (phase === "starting") return words.starting;
    if (phase === "running") return words.running;
    if (choosing) return words.yourTurn;
    return report ? words.ended[report.kind](report.facts) : "";
  };
  return (
    <>
      {loadFailed && <LoadFailed tryAgain={start} />}
      <output className={style["status"]} data-quiet={!report?.remarkable}>
        {said()}
      </output>
    </>
  );
}
