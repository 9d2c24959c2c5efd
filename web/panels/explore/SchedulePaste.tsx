// Where an order that was copied elsewhere is pasted and replayed. What is no order is said, and stays. Page side.
import { useEffect, useId, useRef, useState } from "react";
import { parseSchedule, type Replay, type ScheduleProblem } from "../../trace/schedule-text.ts";
import { Button } from "../../widgets/Button.tsx";
import style from "./ExplorePanel.module.css";
import type { ExploreWords } from "./words.ts";

interface Props {
  /** A text that stands there at first, to be copied by hand; "" for none. */
  readonly text: string;
  readonly words: ExploreWords;
  readonly onReplay: (replay: Replay) => void;
}

export function SchedulePaste({ text, words, onReplay }: Props) {
  const [pasted, setPasted] = useState(text);
  const [problem, setProblem] = useState<ScheduleProblem | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const whole = useRef<HTMLDetailsElement>(null);
  const id = useId();
  useEffect(() => {
    if (problem) bringIntoView(whole.current);
  }, [problem]);
  const replay = () => {
    const parsed = parseSchedule(pasted);
    setProblem(parsed.problem);
    if (parsed.replay) onReplay(parsed.replay);
    else field.current?.focus();
  };
  return (
    <details
      ref={whole}
      className={style["paste"]}
      open={text !== ""}
      onToggle={({ currentTarget }) => bringIntoView(currentTarget)}
    >
      <summary>{words.paste}</summary>
      {text !== "" && <p role="alert">{words.copyByHand}</p>}
      <label className="visually-hidden" htmlFor={id}>
        {words.pasteLabel}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        value={pasted}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-wrong` : undefined}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          setPasted(currentTarget.value);
          setProblem(null);
        }}
      />
      {problem && (
        <p id={`${id}-wrong`} className={style["wrong"]} role="alert">
          {words.problem(problem)}
        </p>
      )}
      <Button look="outlined" disabled={pasted.trim() === ""} onClick={replay}>
        {words.pasteRun}
      </Button>
    </details>
  );
}

/** The last thing in a panel that scrolls: what opens there, and what is said there, would be out of sight. */
function bringIntoView(part: Element | null): void {
  part?.scrollIntoView({ block: "nearest" });
}
