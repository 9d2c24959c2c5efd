// Every process's variables side by side, as they were at the playhead. What differs from the parent's is
// marked with ≠ and a frame in the process's colour. Page side.
import { Fragment } from "react";
import type { Seconds } from "../../base/units.ts";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import type { TraceLog } from "../../trace/log.ts";
import { replayOf } from "../../trace/replay.ts";
import { laneStyle } from "../../widgets/lane-style.ts";
import { useLogFrames } from "../../widgets/use-log-frames.ts";
import style from "./MemoryPanel.module.css";
import { type MemoryCell, type MemoryColumn, memoryTable } from "./memory-table.ts";
import { memoryWords } from "./words.ts";

export interface MemoryPanelProps {
  readonly log: TraceLog;
  /** The moment shown; null for the latest. */
  readonly playhead: Seconds | null;
}

/** Characters that fit a box; a longer value is cut until it has the focus or is opened. */
const LONG = 12;

const ABSENT: MemoryCell = { value: null, differs: false };

export function MemoryPanel({ log, playhead }: MemoryPanelProps) {
  const { t, language } = useMessages();
  const words = memoryWords[language];
  useLogFrames(log);

  const replay = replayOf(log);
  const moment = playhead ?? log.end;
  const { columns, scopes, definitions } = memoryTable(replay.processesAt(moment), (pid) =>
    replay.variablesAt(pid, moment),
  );
  if (columns.length === 0) return <p className={style["empty"]}>{t("memory.empty")}</p>;

  return (
    // A table that is wider than the panel scrolls, and so must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={style["panel"]} tabIndex={0} aria-label={words.label}>
      <table className={style["table"]}>
        <caption className="visually-hidden">{words.caption(moment.toFixed(2))}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.variable}</span>
            </th>
            {columns.map((column) => (
              <th
                key={column.pid}
                scope="col"
                style={laneStyle(column.colour)}
                data-life={column.life}
              >
                <Name text={column.name} />
                <small>{words.pid(column.pid)}</small>
                <small>{column.life !== "alive" && words[column.life]}</small>
              </th>
            ))}
          </tr>
        </thead>
        {scopes.map(({ scope, rows }) => (
          <tbody key={scope}>
            {scope !== "module" && (
              <tr>
                <th className={style["scope"]} scope="rowgroup" colSpan={columns.length + 1}>
                  {scope === "self" ? words.self : scope}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {columns.map((column, i) => (
                  <Cell key={column.pid} cell={row.cells[i] ?? ABSENT} column={column} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {scopes.length === 0 && <p className={style["empty"]}>{words.noVariables}</p>}
      {definitions.length > 0 && (
        <p className={style["definitions"]}>
          {words.definitions} <span>{definitions.join(", ")}</span>
        </p>
      )}
    </section>
  );
}

/** It may break between its words, so that `SpawnPoolWorker-1` needs no wide column. */
function Name({ text }: { readonly text: string }) {
  return text.split(/(?<=[a-z])(?=[A-Z])/).map((word, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- a name's words keep their places
    <Fragment key={i}>
      {i > 0 && <wbr />}
      <span className={style["word"]}>{word}</span>
    </Fragment>
  ));
}

function Cell({ cell, column }: { readonly cell: MemoryCell; readonly column: MemoryColumn }) {
  const words = memoryWords[useMessages().language];
  if (cell.value === null) {
    return (
      <td className={style["absent"]}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{words.absent}</span>
      </td>
    );
  }
  const shown = (
    <>
      {cell.differs && (
        <>
          <b aria-hidden="true">≠</b>
          <span className="visually-hidden">{words.differs}</span>
        </>
      )}
      <span className={style["text"]}>{cell.value}</span>
    </>
  );
  return (
    <td style={laneStyle(column.colour)} data-life={column.life} data-differs={cell.differs}>
      {cell.value.length > LONG ? (
        <details className={style["value"]}>
          <summary>{shown}</summary>
        </details>
      ) : (
        <div className={style["value"]}>{shown}</div>
      )}
    </td>
  );
}
