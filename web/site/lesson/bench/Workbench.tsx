// Editor, run panels and timeline, with lines between them that can be moved. Its heavy parts are fetched
// when the reader comes near.
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { type PaneSizes, usualSizes } from "../../../course/pane-sizes.ts";
import { SplitPane } from "../../../widgets/SplitPane.tsx";
import { useChunk } from "../../../widgets/use-chunk.ts";
import { useReaderNear } from "../../../widgets/use-reader-near.ts";
import { loadAtFirst, loadMachine } from "../load-machine.ts";
import { useLesson, useRun, useSimulated } from "../lesson.ts";
import { MachineSlot } from "../MachineSlot.tsx";
import style from "./bench.module.css";
import { EditorPane } from "./EditorPane.tsx";
import { SidePane } from "./SidePane.tsx";
import { TIMELINE_ID } from "./timeline-id.ts";
import { TimelinePane } from "./TimelinePane.tsx";

export interface WorkbenchProps {
  readonly sizes: PaneSizes;
  readonly onSizes: (sizes: PaneSizes) => void;
}

export function Workbench({ sizes, onSizes }: WorkbenchProps) {
  const { t } = useMessages();
  const { run, expectMachine } = useLesson();
  const wake = () => {
    run.wake();
    expectMachine();
  };
  const { root, whenNear } = useReaderNear<HTMLElement>(wake);
  const simulated = useSimulated();
  const told = useRun(({ record }) => record?.deadlock !== undefined);
  const near = useRun((state) => state.nearMachine);
  const settings = useChunk(loadMachine, simulated && near);
  const atFirst = useChunk(loadAtFirst, simulated && !near);
  return (
    // Not for using itself: it notices that the reader comes near.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={root}
      className={style["bench"]}
      aria-label={t("lesson.bench")}
      {...whenNear}
      onTouchStart={wake}
      onKeyDown={wake}
    >
      <MachineSlot place="bench" />
      {simulated && (
        <div className={style["settingsRoom"]}>
          {settings.part ? (
            <settings.part.MachineSettings />
          ) : (
            atFirst.part && <atFirst.part.AtFirst of="settings" />
          )}
        </div>
      )}
      <SplitPane
        direction="column"
        label={t("workbench.sizeTimeline")}
        size={sizes.top}
        initial={usualSizes.top}
        onSize={(top) => onSizes({ ...sizes, top })}
        // A deadlock is told above the lanes: they keep their room.
        secondLeast={told ? "min(26rem, 50%)" : undefined}
        first={
          <SplitPane
            direction="row"
            label={t("workbench.sizeEditor")}
            size={sizes.editor}
            initial={usualSizes.editor}
            onSize={(editor) => onSizes({ ...sizes, editor })}
            first={<EditorPane />}
            second={<SidePane />}
          />
        }
        second={
          <div id={TIMELINE_ID} className={style["foot"]} data-told={told}>
            <TimelinePane />
          </div>
        }
      />
    </section>
  );
}
