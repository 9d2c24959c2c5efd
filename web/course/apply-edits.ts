// Applies a lesson's suggested change to the reader's program, and takes it back.
// Pure text work: it never touches what the reader typed elsewhere in the program.
import type { Edit } from "./step-schema.ts";

/** A suggested change, as it stands to the reader's program. */
export type ChangeState =
  /** Not made yet, and it can be: `source` is the program with it. */
  | { readonly kind: "open"; readonly source: string }
  /** Made, and it can be taken back: `source` is the program without it. */
  | { readonly kind: "made"; readonly source: string }
  /** The reader has edited the very place. */
  | { readonly kind: "lost" };

/** `original` is the step's own program, in which every edit's `find` stands exactly once. */
export function changeState(source: string, edits: readonly Edit[], original: string): ChangeState {
  const without = undoEdits(source, edits, original);
  if (without !== null) return { kind: "made", source: without };
  const withIt = applyEdits(source, edits);
  return withIt === null ? { kind: "lost" } : { kind: "open", source: withIt };
}

/** The program with all edits made, or null when the text of one doesn't stand in it exactly once. */
export function applyEdits(source: string, edits: readonly Edit[]): string | null {
  return edits.reduce<string | null>(
    (text, { find, replace }) => (text === null ? null : replaceOnce(text, find, replace)),
    source,
  );
}

function undoEdits(source: string, edits: readonly Edit[], original: string): string | null {
  if (source === original) return null;
  if (source === applyEdits(original, edits)) return original;
  let before = original;
  const backwards: Edit[] = [];
  for (const edit of edits) {
    const after = replaceOnce(before, edit.find, edit.replace);
    if (after === null) return null;
    backwards.unshift(reversed(edit, before, after));
    before = after;
  }
  return applyEdits(source, backwards);
}

/**
 * The edit that takes `edit` back. What was put in may be short, or stand elsewhere too, so as much of
 * the text around it comes along as it takes to tell the place: alone in `after`, and nowhere in `before`.
 */
function reversed(edit: Edit, before: string, after: string): Edit {
  const at = before.indexOf(edit.find);
  const behind = at + edit.find.length;
  for (let around = 0; ; around++) {
    const head = before.slice(Math.max(0, at - around), at);
    const tail = before.slice(behind, behind + around);
    const find = head + edit.replace + tail;
    const everything = around >= Math.max(at, before.length - behind);
    if ((occurrences(after, find) === 1 && occurrences(before, find) === 0) || everything) {
      return { find, replace: head + edit.find + tail };
    }
  }
}

function replaceOnce(text: string, find: string, replace: string): string | null {
  if (occurrences(text, find) !== 1) return null;
  const at = text.indexOf(find);
  return text.slice(0, at) + replace + text.slice(at + find.length);
}

/** 0, 1, or 2 for "more than once". An empty text stands everywhere. */
function occurrences(text: string, find: string): 0 | 1 | 2 {
  if (find === "") return 2;
  const at = text.indexOf(find);
  if (at < 0) return 0;
  return text.includes(find, at + 1) ? 2 : 1;
}
