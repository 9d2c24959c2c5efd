// One different outcome: what it was, how often it came, a glance at what it printed. Pressing it shows the run;
// its order can be copied as text. Page side.
import { useEffect, useRef, useState } from "react";
import { scheduleText } from "../../trace/schedule-text.ts";
import type { OutcomeGroup, SimulationSettings } from "../../wire/simulation.ts";
import style from "./ExplorePanel.module.css";
import { glanceAt } from "./short-output.ts";
import type { ExploreWords } from "./words.ts";

interface Props {
  readonly group: OutcomeGroup;
  /** What the most frequent other outcome printed. */
  readonly usual: string | null;
  readonly tried: number;
  readonly settings: SimulationSettings;
  readonly shown: boolean;
  readonly disabled: boolean;
  readonly words: ExploreWords;
  readonly onReplay: () => void;
  /** The browser did not let the text be copied: here it is. */
  readonly onCopyRefused: (text: string) => void;
}

export function OutcomeRow(props: Props) {
  const { group, usual, tried, settings, shown, disabled, words, onReplay, onCopyRefused } = props;
  const [copied, setCopied] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  // What is told of the run takes room from the panel: what was pressed stays in sight.
  useEffect(() => {
    if (shown && row.current?.contains(document.activeElement))
      row.current.scrollIntoView({ block: "nearest" });
  }, [shown]);
  const title = titleOf(group, words);
  const share = group.count / Math.max(1, tried);
  const copy = () => {
    const text = scheduleText({ schedule: group.schedule, settings });
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // Not allowed here: the text is shown instead.
      () => onCopyRefused(text),
    );
  };
  return (
    <li ref={row} className={style["outcome"]} data-bad={title !== null}>
      <button
        type="button"
        className={style["replay"]}
        aria-pressed={shown}
        disabled={disabled}
        title={words.foundAt(group.foundAt)}
        onClick={onReplay}
      >
        <span className={style["what"]}>
          {title !== null && <b>{title}</b>}
          <Output stdout={group.stdout} usual={usual} words={words} />
        </span>
        <span className={style["count"]}>
          {words.share(group.count, percent(share))}
          {shown && <em>{words.replayed}</em>}
        </span>
        <span className={style["bar"]} aria-hidden="true">
          <span style={{ width: `${share * 100}%` }} />
        </span>
      </button>
      <button
        type="button"
        className={style["copy"]}
        aria-label={words.copy}
        title={copied ? words.copied : words.copy}
        onClick={copy}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          {copied ? (
            <path
              d="M2.5 8.5 6.5 12.5 13.5 4"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
          ) : (
            <path
              d="M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
              strokeLinejoin="round"
            />
          )}
        </svg>
      </button>
      <output className="visually-hidden">{copied && words.copied}</output>
    </li>
  );
}

function Output({
  stdout,
  usual,
  words,
}: {
  readonly stdout: string;
  readonly usual: string | null;
  readonly words: ExploreWords;
}) {
  const { lines, before, after } = glanceAt(stdout, usual);
  if (lines.length === 0) return <span className={style["nothing"]}>{words.noOutput}</span>;
  const text = [before > 0 && "…", ...lines, after > 0 && "…"].filter((line) => line !== false);
  return <span className={style["output"]}>{text.join("\n")}</span>;
}

/** null for a run that went well: there what it printed says more. */
function titleOf({ outcome, errors, exitcode }: OutcomeGroup, words: ExploreWords): string | null {
  if (outcome === "deadlock") return words.deadlock;
  const [error] = errors;
  if (error !== undefined) return error;
  if (outcome === "time limit" || outcome === "stopped") return words.timeLimit;
  return outcome === "finished" ? null : words.exit(exitcode);
}

function percent(share: number): string {
  const hundredths = share * 100;
  return `${hundredths >= 10 || hundredths === 0 ? hundredths.toFixed(0) : hundredths.toPrecision(2)} %`;
}
