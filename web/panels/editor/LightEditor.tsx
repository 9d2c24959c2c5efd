// A plain text field over the coloured lines. It is what is on the page first, so that a program can be read
// and changed before Monaco has come; on touch screens it stays.
import {
  type KeyboardEvent,
  type RefObject,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
} from "react";
import type { CodeLines } from "./highlight/token.ts";
import { useColouredLines } from "./highlight/use-coloured-lines.ts";
import { ProgramListing, type ProgramListingProps } from "./ProgramListing.tsx";
import { indentLines, newLine, outdentLines, type TextEdit } from "./text-edits.ts";
import styles from "./editor.module.css";

export interface LightEditorProps extends Omit<ProgramListingProps, "lines"> {
  readonly source: string;
  /** The lines of the program as the lesson gives it. */
  readonly given: CodeLines;
  /** The reader may be about to change it. */
  readonly near: boolean;
  readonly label: string;
  readonly readOnly: boolean;
  /** How the keyboard gets out, read to screen readers. */
  readonly description: string;
  /** Tab moves the focus instead of indenting. */
  readonly tabLeaves: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  onChange(value: string): void;
  onSelect(): void;
  onBlur(): void;
}

export function LightEditor(props: LightEditorProps) {
  const { source, given, near, label, description, readOnly, tabLeaves, field, ...others } = props;
  const { onChange, onSelect, onBlur, ...listing } = others;
  const lines = useColouredLines(source, given, near);
  const descriptionId = useId();
  useText(field, source, onChange);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (readOnly || !plain || event.nativeEvent.isComposing) return;
    const edit = editFor(event, tabLeaves);
    if (!edit) return;
    event.preventDefault();
    applyEdit(event.currentTarget, edit);
  };

  return (
    <ProgramListing {...listing} lines={lines}>
      <textarea
        ref={field}
        className={styles["text"]}
        defaultValue={prerendering ? source : undefined}
        suppressHydrationWarning
        readOnly={readOnly}
        aria-label={label}
        aria-describedby={descriptionId}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        wrap="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        onSelect={onSelect}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
      <span id={descriptionId} hidden>
        {description}
      </span>
    </ProgramListing>
  );
}

const prerendering = typeof document === "undefined";

/**
 * Keeps the field's text and `source` the same. React is not told of the text when it takes the prerendered
 * page over: it would put the prerendered text back, and what was typed before then would be lost.
 */
function useText(
  field: RefObject<HTMLTextAreaElement | null>,
  source: string,
  onChange: (value: string) => void,
): void {
  const taken = useRef(false);
  const tell = useEffectEvent(onChange);
  useLayoutEffect(() => {
    const text = field.current;
    if (!text) return;
    const first = !taken.current;
    taken.current = true;
    if (text.value === source) return;
    if (first && text.value !== "") {
      tell(text.value);
      return;
    }
    setText(text, source);
  }, [field, source]);
}

/** Replaces the text, with the cursor where it was. */
function setText(field: HTMLTextAreaElement, value: string): void {
  const { selectionStart, selectionEnd } = field;
  Object.assign(field, { value });
  field.setSelectionRange(selectionStart, selectionEnd);
}

function editFor(event: KeyboardEvent<HTMLTextAreaElement>, tabLeaves: boolean): TextEdit | null {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const selected = { text: value, start: selectionStart, end: selectionEnd };
  if (event.key === "Enter") return newLine(selected);
  if (event.key !== "Tab" || tabLeaves) return null;
  return event.shiftKey ? outdentLines(selected) : indentLines(selected);
}

/** Through the browser's own editing, so that its undo knows of it. */
function applyEdit(field: HTMLTextAreaElement, { from, to, insert, select }: TextEdit): void {
  field.setSelectionRange(from, to);
  document.execCommand(insert === "" ? "delete" : "insertText", false, insert);
  field.setSelectionRange(...select);
}
