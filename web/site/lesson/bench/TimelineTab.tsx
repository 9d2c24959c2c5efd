// The timeline of this page's run, with its words, as one part that is fetched when it is wanted.
import type { InEachLanguage } from "../../../i18n/language.ts";
import { useMessages } from "../../../i18n/MessagesProvider.tsx";
import { Timeline } from "../../../panels/timeline/Timeline.tsx";
import { timelineEn } from "../../../panels/timeline/words.en.ts";
import type { TimelineWords } from "../../../panels/timeline/words.ts";
import { timelineZh } from "../../../panels/timeline/words.zh.ts";
import { useLesson, useRun } from "../lesson.ts";
import { isGoing } from "../run-store.ts";

const words: InEachLanguage<TimelineWords> = { en: timelineEn, zh: timelineZh };

export function TimelineTab() {
  const { language } = useMessages();
  const { run } = useLesson();
  const log = useRun((state) => state.log);
  const running = useRun(({ phase }) => isGoing(phase));
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
