// The files of a run, as they are being written: pictures as pictures, text with its first lines, and each to
// be saved. Page side.
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import type { TraceLog } from "../../trace/log.ts";
import { useLogFrames } from "../../widgets/use-log-frames.ts";
import type { RunFile, RunFiles } from "../../wire/run-files.ts";
import { fileSize } from "./file-size.ts";
import { FilePreview } from "./FilePreview.tsx";
import style from "./FilesPanel.module.css";
import { saveFile } from "./save-file.ts";
import { fileWords } from "./words.ts";

export interface FilesPanelProps {
  readonly files: RunFiles;
  /** What tells that something was written. */
  readonly log: TraceLog;
}

/** More are counted, not shown. */
const MOST = 120;

export function FilesPanel({ files, log }: FilesPanelProps) {
  const words = fileWords[useMessages().language];
  useLogFrames(log);
  const all = files.list();
  if (all.length === 0) return <p className={style["empty"]}>{words.empty}</p>;
  return (
    // More files than fit scroll, and so must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={style["panel"]} tabIndex={0} aria-label={words.label}>
      <ul className={style["files"]}>
        {all.slice(0, MOST).map((file) => (
          <FileCard key={file.name} file={file} files={files} />
        ))}
      </ul>
      {all.length > MOST && <p className={style["empty"]}>{words.more(all.length - MOST)}</p>}
    </section>
  );
}

function FileCard({ file, files }: { readonly file: RunFile; readonly files: RunFiles }) {
  const words = fileWords[useMessages().language];
  return (
    <li className={style["file"]}>
      <FilePreview file={file} files={files} />
      <div className={style["facts"]}>
        <b>{file.name}</b>
        <small>
          {fileSize(file.size)}
          {file.given && ` · ${words.given}`}
        </small>
        <button
          type="button"
          aria-label={words.save(file.name)}
          title={words.save(file.name)}
          onClick={() => saveFile(file.name, files.read(file.name))}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path
              d="M7 1v8M3.5 6 7 9.5 10.5 6M1.5 12.5h11"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
        </button>
      </div>
    </li>
  );
}
