// The timeline as text: a table of processes and, for each, what happened in order. Page side.
import { memo, useDeferredValue, useMemo } from "react";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";
import { tell } from "../../trace/story.ts";
import { textTwin, type TwinProcess } from "../../trace/text-twin.ts";
import type { TimelineWords } from "./words.ts";

/** Long, and the same for every position of the playhead: made once a run. */
export const TextTwin = memo(function TextTwin({
  log,
  words,
}: {
  readonly log: TraceLog;
  readonly words: TimelineWords;
}) {
  // Nothing at first: the buttons need not wait until a long run has been put into words.
  const told = useDeferredValue<TraceLog | null>(log, null);
  const processes = useMemo(() => (told ? textTwin(lanesOf(told), told.end) : []), [told]);
  const { twin } = words;
  return (
    <table>
      <caption>{twin.caption}</caption>
      <thead>
        <tr>
          {[twin.process, twin.parent, twin.began, twin.ended, twin.exitcode, twin.happened].map(
            (title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {processes.map((process) => (
          <Process key={process.pid} process={process} words={words} />
        ))}
      </tbody>
    </table>
  );
});

function Process({
  process,
  words,
}: {
  readonly process: TwinProcess;
  readonly words: TimelineWords;
}) {
  const { twin } = words;
  const time = (t: number | null) => (t === null ? twin.none : twin.seconds(t));
  return (
    <tr>
      <th scope="row">
        {process.name} ({words.pid(process.pid)})
      </th>
      <td>{process.parent ?? twin.none}</td>
      <td>{time(process.began)}</td>
      <td>{time(process.ended)}</td>
      <td>{process.exitcode ?? twin.none}</td>
      <td>
        <ol>
          {process.facts.map((fact, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- two alike may follow one another; none ever moves
            <li key={i}>{`${twin.seconds(fact.t)}: ${tell(words.story, fact)}`}</li>
          ))}
        </ol>
        {process.omitted > 0 && twin.more(process.omitted)}
      </td>
    </tr>
  );
}
