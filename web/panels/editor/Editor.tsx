// The editor of a program. The page begins with the light editor, prerendered and ready to type in; when
// the reader comes near with a mouse or the keyboard, Monaco is fetched and takes its place, in the same
// geometry, with the same text, cursor and scroll. On touch screens the light editor stays.
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import type { EditorError } from "./editor-error.ts";
import type { CodeLines } from "./highlight/token.ts";
import { LightEditor } from "./LightEditor.tsx";
import type { LineMarks } from "./line-marks.ts";
import { useReaderNear } from "../../widgets/use-reader-near.ts";
import { useProgramEditor } from "./use-program-editor.ts";
import styles from "./editor.module.css";

export interface EditorProps extends LineMarks {
  /** Which program this is, such as `process/two-processes`: undo history and cursor belong to it. */
  readonly name: string;
  readonly value: string;
  /** The lines of the program as the lesson gives it, coloured. */
  readonly given: CodeLines;
  /** What screen readers call it; "Program" unless said. */
  readonly label?: string;
  readonly readOnly?: boolean;
  /** Mistakes that a compile found. Type errors come by themselves. */
  readonly errors?: readonly EditorError[];
  readonly onChange: (value: string) => void;
  /** The line under the pointer or else the cursor; null when there is neither. */
  readonly onCursorLine?: (line: number | null) => void;
  /** Ctrl/⌘+Enter. */
  readonly onRun?: () => void;
  /** Esc, when it closes nothing in the editor itself. */
  readonly onStop?: () => void;
}

const noErrors: readonly EditorError[] = [];

export function Editor(props: EditorProps) {
  const { value, readOnly = false, errors = noErrors, onChange, onCursorLine } = props;
  const { places, highlightLines, pairedLines } = props;
  const { t } = useMessages();
  const label = props.label ?? t("editor.label");
  const [tabLeaves, setTabLeaves] = useState(false);
  const [hinting, setHinting] = useState(false);
  const [near, setNear] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const lines = useLineTeller(onCursorLine);
  const marks = useMemo(
    () => ({ places, highlightLines, pairedLines }),
    [places, highlightLines, pairedLines],
  );
  const errorLines = useMemo(() => new Set(errors.map(({ line }) => line)), [errors]);

  const { host, ready, wake } = useProgramEditor({
    name: props.name,
    value,
    label: `${label}. ${t("editor.keys")}`,
    readOnly,
    marks,
    errors,
    field,
    onChange,
    onCursorLine: lines.cursor,
    onPointAtLine: lines.pointer,
  });

  const comeNear = () => {
    setNear(true);
    wake();
  };
  const { root, whenNear } = useReaderNear<HTMLDivElement>(comeNear);

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== "Tab") setHinting(false);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      props.onRun?.();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Monaco keeps to itself what closes one of its widgets.
    if (event.key === "Escape" && !event.nativeEvent.isComposing) props.onStop?.();
    if (event.key.toLowerCase() === "m" && event.ctrlKey && !ready) {
      event.preventDefault();
      setTabLeaves(!tabLeaves);
    }
  };

  return (
    // Keys of whatever is inside pass through here; the thing itself is not for using.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className={styles["editor"]}
      {...whenNear}
      onBlur={() => setHinting(false)}
      onKeyUp={(event) => setHinting(event.key === "Tab")}
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={onKeyDown}
    >
      {!ready && (
        <LightEditor
          {...marks}
          source={value}
          given={props.given}
          near={near}
          label={label}
          description={t("editor.keys")}
          readOnly={readOnly}
          tabLeaves={tabLeaves}
          errorLines={errorLines}
          field={field}
          onChange={onChange}
          onSelect={() => lines.cursor(lineOfCursor(field.current))}
          onBlur={() => lines.cursor(null)}
          onPointAtLine={lines.pointer}
        />
      )}
      <div ref={host} className={styles["monaco"]} data-ready={ready} />
      {hinting && (
        <p className={styles["hint"]} aria-hidden="true">
          {t("editor.hint")}
        </p>
      )}
    </div>
  );
}

function lineOfCursor(field: HTMLTextAreaElement | null): number | null {
  return field && field.value.slice(0, field.selectionStart).split("\n").length;
}

/** Tells one line of two: the pointer's goes before the cursor's. Says nothing twice. */
function useLineTeller(tell: ((line: number | null) => void) | undefined) {
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  // Lines, once there are any: the casts say which type a null stands in for.
  const state = useRef({
    cursor: null as number | null,
    pointer: null as number | null,
    told: null as number | null,
  });
  const move = useCallback((which: "cursor" | "pointer", line: number | null) => {
    state.current[which] = line;
    const now = state.current.pointer ?? state.current.cursor;
    if (now === state.current.told) return;
    state.current.told = now;
    latest.current?.(now);
  }, []);
  return useMemo(
    () => ({
      cursor: (line: number | null) => move("cursor", line),
      pointer: (line: number | null) => move("pointer", line),
    }),
    [move],
  );
}
