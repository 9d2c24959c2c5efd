// Binds Monaco's editor to React: fetched on `wake`, made from what the light editor holds at that moment,
// and kept in step with the props from then on.
import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import type { EditorError } from "./editor-error.ts";
import type { LineMarks } from "./line-marks.ts";
import { loadProgramEditor, type ProgramEditor } from "./load-program-editor.ts";

interface ProgramEditorProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly readOnly: boolean;
  readonly marks: LineMarks;
  readonly errors: readonly EditorError[];
  /** The light editor's text field, while there is one. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  onChange(value: string): void;
  onCursorLine(line: number | null): void;
  onPointAtLine(line: number | null): void;
}

export interface ProgramEditorBinding {
  /** Where Monaco goes. */
  readonly host: RefObject<HTMLDivElement | null>;
  /** Monaco has taken over. */
  readonly ready: boolean;
  /** The reader is coming: fetch Monaco, unless this is a touch screen. */
  readonly wake: () => void;
}

export function useProgramEditor(props: ProgramEditorProps): ProgramEditorBinding {
  const { name, value, label, readOnly, marks, errors, field } = props;
  const { language } = useMessages();
  const host = useRef<HTMLDivElement>(null);
  const [program, setProgram] = useState<ProgramEditor | null>(null);
  const [awake, setAwake] = useState(false);
  const [first] = useState({ name, value });

  const wake = useCallback(() => {
    if (!matchMedia("(pointer: coarse)").matches) setAwake(true);
  }, []);

  const onChange = useEffectEvent((text: string) => props.onChange(text));
  const onCursorLine = useEffectEvent((line: number | null) => props.onCursorLine(line));
  const onPointAtLine = useEffectEvent((line: number | null) => props.onPointAtLine(line));
  const takeOver = useEffectEvent((made: ProgramEditor) => {
    made.setValue(value);
    made.setMarks(marks);
    const before = field.current;
    const scroller = before?.parentElement?.parentElement;
    const focused = before !== null && document.activeElement === before;
    if (before) made.select(before.selectionStart, before.selectionEnd);
    if (scroller) made.scrollTo(scroller.scrollTop, scroller.scrollLeft);
    flushSync(() => setProgram(made));
    if (focused) made.focus();
  });

  useEffect(() => {
    if (!awake) return undefined;
    let made: ProgramEditor | undefined;
    let gone = false;
    const begin = async () => {
      const { ProgramEditor } = await loadProgramEditor(language);
      if (gone || !host.current) return;
      made = new ProgramEditor(host.current, {
        name,
        firstValue: first.name === name ? first.value : value,
        label,
        readOnly,
        onChange,
        onCursorLine,
        onPointAtLine,
      });
      made.setLanguage(language);
      takeOver(made);
    };
    begin().catch((error: unknown) => {
      // The light editor stays, and the next interaction tries again.
      setAwake(false);
      reportError(error);
    });
    return () => {
      gone = true;
      made?.dispose();
      setProgram(null);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the other values follow below
  }, [awake, name]);

  useEffect(() => program?.setValue(value), [program, value]);
  useEffect(() => program?.setMarks(marks), [program, marks]);
  useEffect(() => program?.setErrors(errors), [program, errors]);
  useEffect(() => program?.setReadOnly(readOnly), [program, readOnly]);
  useEffect(() => program?.setLabel(label), [program, label]);
  useEffect(() => program?.setLanguage(language), [program, language]);

  const [shown] = marks.highlightLines ?? [];
  useEffect(() => {
    if (shown !== undefined) program?.reveal(shown);
  }, [program, shown]);

  return { host, ready: program !== null, wake };
}
