// How words are written here, as far as a program can tell. Pure: a text in, the offending places out.
import { CODE } from "./text-parts.ts";

const BANNED = /\b(simply|just|easy|easily)\b/gi;

/** No exclamation marks, and nothing that tells a learner that it ought to be easy. */
export function englishFaults(prose: string): string[] {
  return [...places(prose, BANNED), ...places(prose, /!/g)];
}

/** Full-width punctuation after and between Chinese characters, and no exclamation marks. */
export function chineseFaults(prose: string): string[] {
  const character = `[\\p{Script=Han}${CODE}]`;
  const after = new RegExp(`\\p{Script=Han}[,;:!?.](?=${character}|\\s|$)`, "gmu");
  const before = new RegExp(
    `(?<=${character}[^\\S\\n]*)[,;:!?](?=[^\\S\\n]*\\p{Script=Han})`,
    "gu",
  );
  return [
    ...new Set([...places(prose, after), ...places(prose, before), ...places(prose, /[!！]/g)]),
  ];
}

/** Each hit with a few characters around it. */
function places(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ index, 0: hit }) =>
    text
      .slice(Math.max(0, index - 12), index + hit.length + 12)
      .replaceAll("\n", " ")
      .trim(),
  );
}
