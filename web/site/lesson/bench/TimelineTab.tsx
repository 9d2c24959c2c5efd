// The timeline of this page's run, with its words, as one part that is fetched when it is wanted.
import { useEffect, useState } from "react";
import type { Milliseconds } from "../../../base/units.ts";
import type { TraceLog } from "../../../trace/log.ts";
import type { InEachLanguage } from "../../../i18n/language.ts";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Timeline } from "../../../panels/timeline/Timeline.tsx";
import { timelineEn } from "../../../panels/timeline/words.en.ts";
import type { TimelineWords } from "../../../panels/timeline/words.ts";
import { timelineZh } from "../../../panels/timeline/words.zh.ts";
import { useLesson, useRun } from "../lesson.ts";
import { isGoing } from "../run-store.ts";

/** A simulated run is mostly over by then. */
const CALM: Milliseconds = 200;

const words: InEachLanguage<TimelineWords> = { en: timelineEn, zh: timelineZh };

export function TimelineTab() {
  const { language } = useMessages();
  const { run } = useLesson();
  const current = useRun((state) => state.log);
  const going = useRun(({ phase }) => isGoing(phase));
  const simulated = useRun(({ machine }) => machine === "simulated");
  const log = useCalmLog(current, going && simulated);
  // Virtual time doesn't pass while one looks: the picture is fitted to what there is, not to a moment that moves.
  const running = going && !simulated;
  const playhead = useRun((state) => state.playhead);
  const selection = useRun((state) => state.selection);
  const deadlock = useRun(({ record }) => record?.deadlock ?? null);
  return (
    <Timeline
      log={log}
      now={run.now}
      running={running}
      playhead={playhead}
      onPlayhead={run.seek}
      selection={selection}
      onSelection={run.select}
      deadlock={deadlock}
      words={words[language]}
    />
  );
}

/** The log to show: while `waits`, the one before for a moment, so that a short run appears whole, not growing. */
function useCalmLog(log: TraceLog, waits: boolean): TraceLog {
  const [shown, setShown] = useState(log);
  useEffect(() => {
    const timer = setTimeout(() => setShown(log), waits ? CALM : 0);
    return () => clearTimeout(timer);
  }, [log, waits]);
  return waits ? shown : log;
}
