// Beside the editor: what the run printed, what each process remembered, the files that it left, what other
// orders would have brought, and, when the reader picks who goes next, the choice.
import { useState } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { panelId, tabId, Tabs } from "../../../widgets/Tabs.tsx";
import { useBrowserFact } from "../../../widgets/use-browser-fact.ts";
import { useChunk } from "../../../widgets/use-chunk.ts";
import { useLesson, useProgram, useRun, useSimulated } from "../lesson.ts";
import { loadAtFirst, loadMachine, loadOrders } from "../load-machine.ts";
import style from "./bench.module.css";
import { LoadFailed } from "./LoadFailed.tsx";
import { loadNews } from "./load-news.ts";

const isolation = () => crossOriginIsolated;

const GROUP = "run";
type PanelName = "terminal" | "memory" | "files" | "explore";

const loadTerminal = () => import("./TerminalTab.tsx");
const loadFiles = () => import("./FilesTab.tsx");
const loadMemory = () => import("../../../panels/memory/MemoryPanel.tsx");

export function SidePane() {
  const { t } = useMessages();
  const { content } = useLesson();
  const [chosen, setChosen] = useState<PanelName>(content.data.panel ?? "terminal");
  const hasFiles = useProgram(({ source }) => /\bopen\s*\(/.test(source));
  const simulated = useSimulated();
  const explores = simulated || content.data.explore === true;
  const offered = { terminal: true, memory: true, files: hasFiles, explore: explores };
  const shown = offered[chosen] ? chosen : "terminal";
  const awake = useRun((state) => state.awake);
  const log = useRun((state) => state.log);
  const playhead = useRun((state) => state.playhead);
  const terminal = useChunk(loadTerminal, awake);
  const memory = useChunk(loadMemory, awake);
  const isolated = useBrowserFact(isolation);
  const files = useChunk(loadFiles, awake && hasFiles);
  const choosing = useRun((state) => state.choosing);
  // Who chooses wants to see what is printed.
  const [chose, setChose] = useState(choosing);
  if (chose !== choosing) {
    setChose(choosing);
    if (choosing && chosen === "explore") setChosen("terminal");
  }
  const news = useChunk(loadNews, awake);
  const near = useRun((state) => state.nearMachine);
  const orders = useChunk(loadOrders, choosing || (shown === "explore" && near));
  const atFirst = useChunk(loadAtFirst, shown === "explore");
  const machine = useChunk(loadMachine, isolated === false);
  const failed = [terminal, memory, files, orders, news].find((chunk) => chunk.failed);

  return (
    <section className={style["pane"]} data-ground="sunk" aria-label={t("workbench.panels")}>
      <div className={style["bar"]}>
        <Tabs
          group={GROUP}
          label={t("workbench.panels")}
          look="bare"
          tabs={[
            { id: "terminal", label: t("workbench.terminal") },
            { id: "memory", label: t("workbench.memory") },
            ...(explores ? ([{ id: "explore", label: t("workbench.explore") }] as const) : []),
            ...(hasFiles ? ([{ id: "files", label: t("workbench.files") }] as const) : []),
          ]}
          selected={shown}
          onSelect={setChosen}
        />
        <span className={style["space"]} />
        {shown === "terminal" && terminal.part && <terminal.part.ClearButton />}
      </div>
      {machine.part && <machine.part.IsolationNote />}
      {news.part && <news.part.CompileErrors />}
      {failed && <LoadFailed tryAgain={failed.tryAgain} />}
      {choosing && orders.part && <orders.part.ChooseTab />}
      <div
        className={style["body"]}
        role="tabpanel"
        id={panelId(GROUP, shown)}
        aria-labelledby={tabId(GROUP, shown)}
      >
        {shown === "terminal" && terminal.part && <terminal.part.TerminalTab />}
        {shown === "terminal" && !terminal.part && (
          <p className={style["empty"]}>{t("workbench.noOutput")}</p>
        )}
        {shown === "files" && files.part && <files.part.FilesTab />}
        {shown === "explore" && orders.part && <orders.part.ExploreTab />}
        {shown === "explore" && !orders.part && atFirst.part && (
          <atFirst.part.AtFirst of="orders" />
        )}
        {shown === "memory" && memory.part && (
          <memory.part.MemoryPanel log={log} playhead={playhead} />
        )}
        {shown === "memory" && !memory.part && (
          <p className={style["empty"]}>{t("memory.empty")}</p>
        )}
      </div>
      {news.part && <news.part.RunStatus />}
    </section>
  );
}
