// The last lines of the terminal as plain text for screen readers, which can't read xterm's screen. A long
// output is given when it is complete: until then it would change faster than it can be read.
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";
import { whoOf } from "../../trace/names.ts";
import type { OutputLine } from "./output-lines.ts";
import { plainText } from "./styled-cells.ts";
import { terminalWords } from "./words.ts";

const MOST = 200;

export interface OutputTwinProps {
  readonly log: TraceLog;
  readonly lines: readonly OutputLine[];
  /** Number of the first line shown. */
  readonly from: number;
  readonly complete: boolean;
}

export function OutputTwin({ log, lines, from, complete }: OutputTwinProps) {
  const words = terminalWords[useMessages().language];
  const model = lanesOf(log);
  const told = complete || lines.length <= MOST ? lines.slice(-MOST) : [];
  return (
    <ol className="visually-hidden" aria-label={words.output}>
      {told
        .filter(({ number }) => number >= from)
        .map(({ number, stream, text, pid, tid, t: time }) => (
          <li key={number}>
            {words[stream === "stderr" ? "errorLine" : "line"]({
              text: plainText(text),
              name: whoOf(model, { pid, tid }),
              time: time.toFixed(2),
            })}
          </li>
        ))}
    </ol>
  );
}
