// Where the reader answers a program's `input()`. Shown while a process waits for a line.
import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { Button } from "../../widgets/Button.tsx";
import style from "./TerminalPanel.module.css";
import { terminalWords } from "./words.ts";

/** Where the focus rests when nobody writes: on nothing, or on the button that began the run. There Enter would stop it. */
const RESTING = "body, button[aria-keyshortcuts]";
/** Where it rests when a key in the editor began the run. */
const IN_EDITOR = "textarea, [role=textbox]";

export function InputField({
  name,
  isUntouched,
  onWrite,
}: {
  /** The process that asks. */
  readonly name: string;
  /** Nobody has written in the editor since the run began: what is typed now is the answer. */
  readonly isUntouched: boolean;
  /** null: no more input. */
  readonly onWrite: (line: string | null) => void;
}) {
  const words = terminalWords[useMessages().language];
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const resting = isUntouched ? `${RESTING}, ${IN_EDITOR}` : RESTING;
    if (document.activeElement?.matches(resting)) field.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it is asked for
  }, []);
  return (
    <form
      className={style["input"]}
      onSubmit={(event) => {
        event.preventDefault();
        onWrite(text);
        setText("");
        field.current?.focus();
      }}
    >
      <label htmlFor="terminal-input">{words.asks(name)}</label>
      <input
        id="terminal-input"
        ref={field}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="outlined">
        {words.send}
      </Button>
      <Button onClick={() => onWrite(null)}>{words.endInput}</Button>
    </form>
  );
}
