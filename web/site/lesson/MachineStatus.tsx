// Says on what the programs of this page run, and when they can't. Plain words, not a switch.
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { useBrowserFact } from "../../widgets/use-browser-fact.ts";
import style from "./LessonPage.module.css";

const coreCount = () => navigator.hardwareConcurrency;
const isolation = () => crossOriginIsolated;

export function MachineStatus() {
  const { t } = useMessages();
  const cores = useBrowserFact(coreCount);
  const isolated = useBrowserFact(isolation);
  if (cores === null || isolated === null) return null;
  return (
    <span
      className={style["machine"]}
      title={t(isolated ? "workbench.isolated" : "workbench.notIsolated")}
    >
      <i data-isolated={isolated} />
      <span>{t("workbench.thisMachine", { cores })}</span>
      {!isolated && <span className="visually-hidden">{t("workbench.notIsolated")}</span>}
    </span>
  );
}
