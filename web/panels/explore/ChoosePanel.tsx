// Where the reader decides who goes next: those who could go, with the line that each would go on with, and the way
// back. Keys 1 to 9 choose from anywhere but a field. It runs nothing itself. Page side.
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { Button } from "../../widgets/Button.tsx";
import { laneStyle } from "../../widgets/lane-style.ts";
import style from "./ChoosePanel.module.css";
import { chooseWords } from "./choose-words.ts";

/** One who could go on. */
export interface Choosable {
  readonly key: string;
  /** The process's index of colour. */
  readonly colour: number;
  readonly name: string;
  readonly line: number;
  /** The line as it stands in the program. */
  readonly text: string;
}

export interface ChoosePanelProps {
  /** A run has begun in this mode. */
  readonly begun: boolean;
  /** Empty when the run is over. */
  readonly candidates: readonly Choosable[];
  /** How many choices have been made. */
  readonly made: number;
  readonly canGoForward: boolean;
  readonly onChoose: (index: number) => void;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly onRunOn: () => void;
}

export function ChoosePanel(props: ChoosePanelProps) {
  const { begun, candidates, made, canGoForward, onChoose, onBack, onForward, onRunOn } = props;
  const words = chooseWords[useMessages().language];
  const panel = useRef<HTMLElement>(null);
  useDigits(candidates.length, onChoose);
  useFocusOnStop(panel, candidates, made);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = { ArrowLeft: made > 0 && onBack, ArrowRight: canGoForward && onForward }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- shortcuts beside its buttons
    <section
      ref={panel}
      className={style["panel"]}
      aria-label={words.title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <h3>
        {begun && candidates.length > 0 ? words.question : words.title}
        {begun && <small>{words.made(made)}</small>}
      </h3>
      {candidates.length > 0 ? (
        <ol className={style["candidates"]}>
          {candidates.map(({ key, colour, name, line, text }, index) => (
            <li key={key}>
              <button
                type="button"
                style={laneStyle(colour)}
                aria-label={[words.candidate(index + 1, name, line), text].join(" ")}
                onClick={() => onChoose(index)}
              >
                <kbd aria-hidden="true">{index < 9 ? index + 1 : ""}</kbd>
                <i />
                <b>{name}</b>
                <span>{words.line(line)}</span>
                {text !== "" && <code>{text}</code>}
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <p>{begun ? words.over : words.press}</p>
      )}
      {begun && (
        <div className={style["ways"]} title={words.keys}>
          <Button look="outlined" disabled={made === 0} onClick={onBack}>
            {words.back}
          </Button>
          <Button look="outlined" disabled={!canGoForward} onClick={onForward}>
            {words.forward}
          </Button>
          <Button disabled={candidates.length === 0} onClick={onRunOn}>
            {words.runOn}
          </Button>
        </div>
      )}
      <p className="visually-hidden">{words.keys}</p>
    </section>
  );
}

/** What has keys of its own. */
const OWN_KEYS = "input, textarea, select, [contenteditable], [role=application]";

function useDigits(count: number, choose: (index: number) => void): void {
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey || !/^[1-9]$/.test(key)) return;
      if (Number(key) > count || (target instanceof Element && target.closest(OWN_KEYS))) return;
      event.preventDefault();
      choose(Number(key) - 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [count, choose]);
}

/** The first stop of a run takes the focus, so that keys choose at once; later ones keep it where it was. */
function useFocusOnStop(
  panel: { readonly current: HTMLElement | null },
  candidates: readonly Choosable[],
  made: number,
): void {
  useEffect(() => {
    const { current } = panel;
    if (!current || candidates.length === 0) return;
    const inside =
      current.contains(document.activeElement) || document.activeElement === document.body;
    if (made === 0 || inside) current.focus();
  }, [panel, candidates, made]);
}
