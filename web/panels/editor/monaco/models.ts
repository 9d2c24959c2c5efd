// The texts that are or were open, by the program's name. A text outlives its editor, and with it the undo
// history: leaving a step and coming back, or changing the page's language, loses nothing.
import { difference } from "../text-edits.ts";
import { editor, Uri } from "./core.ts";

/** Programs that are remembered after their editor has gone. */
const MOST_KEPT = 6;

interface Kept {
  readonly model: editor.ITextModel;
  view: editor.ICodeEditorViewState | null;
}

/** In the order in which they were last opened. */
const kept = new Map<string, Kept>();

export function openModel(name: string, firstValue: string): Kept {
  const before = kept.get(name);
  kept.delete(name);
  const opened = before ?? {
    model: editor.createModel(
      firstValue,
      "typescript",
      Uri.parse(`file:///${encodeURI(name)}/main.ts`),
    ),
    view: null,
  };
  opened.model.updateOptions({ tabSize: 2, insertSpaces: true });
  opened.model.setEOL(editor.EndOfLineSequence.LF);
  colourNow(opened.model);
  kept.set(name, opened);
  forgetOldest();
  return opened;
}

/** Monaco colours a text when it finds the time: what was coloured a moment ago would stand there in black. */
function colourNow(model: editor.ITextModel): void {
  // Monaco's own parts colour through this; its types don't list it.
  const { tokenization } = model as editor.ITextModel & {
    readonly tokenization?: { forceTokenization?(line: number): void };
  };
  tokenization?.forceTokenization?.(model.getLineCount());
}

function forgetOldest(): void {
  for (const [name, { model }] of kept) {
    if (kept.size <= MOST_KEPT) return;
    if (model.isAttachedToEditor()) continue;
    model.dispose();
    kept.delete(name);
  }
}

/** Makes the text `value` by one edit that can be undone; cursors outside of it keep their place. */
export function replaceText(model: editor.ITextModel, value: string): void {
  const edit = difference(model.getValue(), value);
  if (!edit) return;
  const start = model.getPositionAt(edit.from);
  const end = model.getPositionAt(edit.to);
  model.pushStackElement();
  model.pushEditOperations(
    null,
    [
      {
        range: {
          startLineNumber: start.lineNumber,
          startColumn: start.column,
          endLineNumber: end.lineNumber,
          endColumn: end.column,
        },
        text: edit.insert,
      },
    ],
    () => null,
  );
  model.pushStackElement();
}
