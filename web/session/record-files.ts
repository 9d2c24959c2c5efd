// The files that a program wrote, as a run's record keeps them.
import type { RunFiles } from "../wire/run-files.ts";
import type { RunRecord } from "../wire/run-record.ts";

/** As many characters as may be given to one call of String.fromCharCode. */
const PART = 0x8000;

/** Text as it is, anything else base64. Files that were given and left alone are not among them. */
export function recordFiles(files: RunFiles): RunRecord["files"] {
  const written: Record<string, string> = {};
  for (const { name, given } of files.list()) {
    if (given) continue;
    const bytes = files.read(name) ?? new Uint8Array();
    written[name] = textOf(bytes) ?? base64(bytes);
  }
  return written;
}

/** null when the bytes are no text. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // It throws for what is no UTF-8: that is the answer.
    return null;
  }
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += PART)
    letters += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(letters);
}
