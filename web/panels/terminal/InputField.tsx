// Where the reader answers a program's `input()`. Shown while a process waits for a line.
import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { Button } from "../../widgets/Button.tsx";
import style from "./TerminalPanel.module.css";
import { terminalWords } from "./words.ts";

/** Where the focus rests when nobody writes: on nothing, or on the button that began the run. There Enter would stop it. */
const RESTING = "body, button[aria-keyshortcuts]";

export function InputField({
  name,
  onWrite,
}: {
  /** The process that asks. */
  readonly name: string;
  /** null: no more input. */
  readonly onWrite: (line: string | null) => void;
}) {
  const words = terminalWords[useMessages().language];
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement?.matches(RESTING)) field.current?.focus();
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
