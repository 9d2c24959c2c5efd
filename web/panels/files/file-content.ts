// What kind of thing a file is, by its name and its first bytes. Pure.

const pictures: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  svg: "image/svg+xml",
};

/** The type of a picture; null for anything else. */
export function pictureType(name: string): string | null {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return pictures[ending] ?? null;
}

/** Lines of a glance. */
const LINES = 8;

/** The beginning of a text; null for bytes that are none. A character that is cut off at the end is left out. */
export function firstLines(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    // It throws for what is no text: that is the answer.
    return null;
  }
  if (text.includes("\0")) return null;
  return text.split("\n").slice(0, LINES).join("\n").trimEnd();
}
