// The program: TypeScript to edit and run, the same in Python to read beside it.
import { useState } from "react";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Editor } from "../../../panels/editor/Editor.tsx";
import { ProgramListing } from "../../../panels/editor/ProgramListing.tsx";
import { Button } from "../../../widgets/Button.tsx";
import { panelId, tabId, Tabs } from "../../../widgets/Tabs.tsx";
import { useChunk } from "../../../widgets/use-chunk.ts";
import { useLesson, useProgram, useRun } from "../lesson.ts";
import style from "./bench.module.css";
import { loadNews } from "./load-news.ts";
import { RunButton } from "./RunButton.tsx";
import { useLookLines } from "./use-look-lines.ts";
import { usePairs } from "./use-pairs.ts";
import { usePlaces } from "./use-places.ts";

const GROUP = "listing";
const loadNetworkSetting = () => import("./NetworkSetting.tsx");
type ListingId = "typescript" | "python";

export function EditorPane() {
  const { t } = useMessages();
  const { step, content, program, start, run } = useLesson();
  const [shown, setShown] = useState<ListingId>("typescript");
  const source = useProgram((state) => state.source);
  const errors = useRun((state) => state.compileErrors);
  const ranSource = useRun((state) => state.ranSource);
  const usesNetwork = useProgram(({ source: text }) => /["']requests["']/.test(text));
  const network = useChunk(loadNetworkSetting, usesNetwork);
  const awake = useRun((state) => state.awake);
  const unsaved = useProgram(({ saving, hasAside }) => saving !== "saved" || hasAside);
  const news = useChunk(loadNews, awake || unsaved);
  const places = usePlaces();
  const pairs = usePairs();
  const lookLines = useLookLines();

  return (
    <section className={style["pane"]} aria-label={t("workbench.listings")}>
      <div className={style["bar"]}>
        <Tabs
          group={GROUP}
          label={t("workbench.listings")}
          tabs={[
            { id: "typescript", label: t("workbench.typescript") },
            { id: "python", label: t("workbench.python") },
          ]}
          selected={shown}
          onSelect={setShown}
        />
        <span className={style["space"]} />
        {usesNetwork && network.part && <network.part.NetworkSetting />}
        {news.part && <news.part.BringBackButton />}
        <ResetButton />
        <RunButton />
      </div>
      {news.part && <news.part.SavingNote />}
      <div
        className={style["listings"]}
        data-shown={shown}
        role="tabpanel"
        id={panelId(GROUP, shown)}
        aria-labelledby={tabId(GROUP, shown)}
      >
        <div className={style["typescript"]}>
          <Editor
            name={step.path}
            label={t("workbench.program")}
            value={source}
            given={content.program}
            onChange={(text) => program.edit(text)}
            onRun={start}
            onStop={() => run.stop()}
            errors={source === ranSource ? errors : none}
            places={places}
            highlightLines={lookLines}
            pairedLines={shown === "python" ? pairs.typescript : none}
            onCursorLine={(line) => pairs.pointAt("typescript", line)}
          />
        </div>
        <noscript>
          <div className={style["python"]}>
            <ProgramListing lines={content.python} label={t("workbench.pythonListing")} />
          </div>
        </noscript>
        {shown === "python" && (
          <div className={style["python"]}>
            <ProgramListing
              lines={content.python}
              label={t("workbench.pythonListing")}
              places={places.flatMap((place) => {
                const line = pairs.inPython(place.line);
                return line === undefined ? [] : [{ ...place, line }];
              })}
              highlightLines={lookLines.flatMap((line) => pairs.inPython(line) ?? [])}
              pairedLines={pairs.python}
              onPointAtLine={(line) => pairs.pointAt("python", line)}
            />
          </div>
        )}
      </div>
    </section>
  );
}

const none = [] as const;

/** Offered only when there are edits; once used, its undo stands in its place. */
function ResetButton() {
  const { t } = useMessages();
  const { program } = useLesson();
  const edited = useProgram(({ source }) => source !== program.original);
  const canUndo = useProgram(({ discarded }) => discarded !== null);
  if (edited) return <Button onClick={() => program.reset()}>{t("workbench.reset")}</Button>;
  if (canUndo) {
    return <Button onClick={() => program.undoReset()}>{t("workbench.resetUndo")}</Button>;
  }
  return null;
}
