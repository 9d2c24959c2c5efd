// The last lines of the terminal as plain text for screen readers, which can't read xterm's screen.
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import type { OutputLine } from "./output-lines.ts";
import { plainText } from "./styled-cells.ts";

export function OutputTwin({
  lines,
  nameOf,
}: {
  readonly lines: readonly OutputLine[];
  readonly nameOf: (pid: number) => string;
}) {
  const { t } = useMessages();
  return (
    <ol className="visually-hidden" aria-label={t("terminal.output")}>
      {lines.map((line) => (
        <li key={line.number}>
          {t(line.stream === "stderr" ? "terminal.errorLine" : "terminal.line", {
            text: plainText(line.text),
            name: nameOf(line.pid),
            time: line.t.toFixed(2),
          })}
        </li>
      ))}
    </ol>
  );
}
