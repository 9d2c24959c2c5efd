// Where the reader answers a program's `input()`. Shown while a process waits for a line.
import { useRef, useState } from "react";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import { Button } from "../../widgets/Button.tsx";
import style from "./TerminalPanel.module.css";

export function InputField({
  name,
  onWrite,
}: {
  /** The process that asks. */
  readonly name: string;
  /** null: no more input. */
  readonly onWrite: (line: string | null) => void;
}) {
  const { t } = useMessages();
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
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
      <label htmlFor="terminal-input">{t("terminal.asks", { name })}</label>
      <input
        id="terminal-input"
        ref={field}
        value={text}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="outlined">
        {t("terminal.send")}
      </Button>
      <Button onClick={() => onWrite(null)}>{t("terminal.endInput")}</Button>
    </form>
  );
}
