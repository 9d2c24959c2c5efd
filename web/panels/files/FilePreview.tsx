// What is in a file, at a glance. A picture is shown by the browser from a blob of its bytes. Page side.
import { useCallback, useState } from "react";
import { useMessages } from "../../i18n/MessagesProvider.tsx";
import type { RunFile, RunFiles } from "../../wire/run-files.ts";
import { firstLines, pictureType } from "./file-content.ts";
import style from "./FilesPanel.module.css";
import { fileWords } from "./words.ts";

/** Enough for the lines that fit. */
const GLANCE = 2048;

export interface FilePreviewProps {
  readonly file: RunFile;
  readonly files: RunFiles;
}

export function FilePreview({ file, files }: FilePreviewProps) {
  const type = pictureType(file.name);
  return type ? (
    <Picture file={file} files={files} type={type} />
  ) : (
    <Text file={file} files={files} />
  );
}

function Picture({ file, files, type }: FilePreviewProps & { readonly type: string }) {
  const { name, version } = file;
  /** The version that the browser could not show: half of it may have been written so far. */
  const [broken, setBroken] = useState<number | null>(null);
  const show = useCallback(
    (image: HTMLImageElement) => {
      // A copy in memory of its own, as a blob wants it.
      const bytes = Uint8Array.from(files.read(name) ?? []);
      const address = URL.createObjectURL(new Blob([bytes], { type }));
      image.dataset["version"] = String(version);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [files, name, version, type],
  );
  if (broken === version) return <Text file={file} files={files} />;
  return (
    <div className={style["glance"]}>
      <img ref={show} alt={name} onError={() => setBroken(version)} />
    </div>
  );
}

function Text({ file, files }: FilePreviewProps) {
  const words = fileWords[useMessages().language];
  const { name, size } = file;
  const bytes = files.read(name, GLANCE);
  const lines = bytes && firstLines(bytes);
  if (size === 0) return <p className={style["glance"]}>{words.nothing}</p>;
  if (lines === null) return <p className={style["glance"]}>{words.bytes}</p>;
  return <pre className={style["glance"]}>{lines}</pre>;
}
