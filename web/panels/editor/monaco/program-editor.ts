// A program in Monaco: one editor on the page, with what the workbench needs and no more. Knows no React.
// Fetched lazily by load.ts; it brings all of Monaco with it.
import { type Disposable, disposable, DisposableStack } from "../../../base/event.ts";
import type { Language } from "../../../i18n/language.ts";
import type { EditorError } from "../editor-error.ts";
import type { LineMarks } from "../line-marks.ts";
import { editor, KeyCode, MarkerSeverity, Selection } from "./core.ts";
import { DrawnMarks } from "./drawn-marks.ts";
import { openModel, replaceText } from "./models.ts";
import { followColours } from "./theme.ts";
import { speak, teachTypeScript } from "./typescript.ts";
import { provideWorkers } from "./workers.ts";

export interface ProgramEditorOptions {
  /** Which program this is; undo history and cursor belong to it. */
  readonly name: string;
  /** The text that the history begins with, if the program has none yet. */
  readonly firstValue: string;
  readonly label: string;
  readonly readOnly: boolean;
  onChange(value: string): void;
  /** The cursor came to a line; null when the editor lost the focus. */
  onCursorLine(line: number | null): void;
  /** The pointer came to a line, or left them all (null). */
  onPointAtLine(line: number | null): void;
}

/** Once a page. */
function prepareMonaco(): void {
  provideWorkers();
  // Esc stops the run; a selection is no reason to keep it.
  editor.addKeybindingRule({ keybinding: KeyCode.Escape, command: "-cancelSelection" });
  teachTypeScript();
  followColours();
}

let prepared = false;

export class ProgramEditor implements Disposable {
  private readonly open = new DisposableStack();
  private readonly view: editor.IStandaloneCodeEditor;
  private readonly model: editor.ITextModel;
  private readonly marks: DrawnMarks;

  constructor(host: HTMLElement, options: ProgramEditorOptions) {
    if (!prepared) prepareMonaco();
    prepared = true;

    const kept = openModel(options.name, options.firstValue);
    this.model = kept.model;
    this.view = this.open.use(
      editor.create(host, { ...look(host), ...forModels, model: this.model }),
    );
    this.marks = this.open.use(new DrawnMarks(this.view, this.model));
    this.open.use(disposable(() => (kept.view = this.view.saveViewState())));
    if (kept.view) this.view.restoreViewState(kept.view);
    this.setLabel(options.label);
    this.setReadOnly(options.readOnly);
    this.listen(options);
    // Until the page's font has come, Monaco has measured another one.
    void document.fonts.ready.then(() => editor.remeasureFonts());
  }

  setValue(value: string): void {
    replaceText(this.model, value);
  }

  setLabel(ariaLabel: string): void {
    this.view.updateOptions({ ariaLabel });
  }

  setReadOnly(readOnly: boolean): void {
    this.view.updateOptions({ readOnly });
  }

  /** The language of hover docs and completion; shared by all editors of the page. */
  setLanguage(language: Language): void {
    speak(language);
  }

  setMarks(marks: LineMarks): void {
    this.marks.show(marks);
  }

  /** Brings a line into view, if it is not. */
  reveal(line: number): void {
    this.view.revealLineInCenterIfOutsideViewport(line);
  }

  setErrors(errors: readonly EditorError[]): void {
    editor.setModelMarkers(
      this.model,
      "many-hands",
      errors.map(({ line, column, type, message }) => ({
        severity: MarkerSeverity.Error,
        message: `${type}: ${message}`,
        startLineNumber: line,
        startColumn: column,
        endLineNumber: line,
        endColumn:
          this.model.getWordAtPosition({ lineNumber: line, column })?.endColumn ?? column + 1,
      })),
    );
  }

  /** Offsets in the text. */
  select(from: number, to: number): void {
    const start = this.model.getPositionAt(from);
    const end = this.model.getPositionAt(to);
    this.view.setSelection(Selection.fromPositions(start, end));
  }

  scrollTo(top: number, left: number): void {
    this.view.setScrollPosition({ scrollTop: top, scrollLeft: left });
  }

  focus(): void {
    this.view.focus();
  }

  dispose(): void {
    this.open.dispose();
  }

  private listen({ onChange, onCursorLine, onPointAtLine }: ProgramEditorOptions): void {
    const { view, open } = this;
    open.use(view.onDidChangeModelContent(() => onChange(this.model.getValue())));
    open.use(
      view.onDidChangeCursorPosition(({ position }) => {
        if (view.hasTextFocus()) onCursorLine(position.lineNumber);
      }),
    );
    open.use(view.onDidFocusEditorText(() => onCursorLine(view.getPosition()?.lineNumber ?? null)));
    open.use(view.onDidBlurEditorText(() => onCursorLine(null)));
    open.use(view.onMouseMove(({ target }) => onPointAtLine(target.position?.lineNumber ?? null)));
    open.use(view.onMouseLeave(() => onPointAtLine(null)));
  }
}

/** Monaco hands such names on to every model; its types don't list them. */
const forModels = { "bracketPairColorization.enabled": false };

/** The geometry of editor.module.css, and everything that would be noise switched off. */
function look(host: HTMLElement): editor.IStandaloneEditorConstructionOptions {
  const { fontFamily, fontSize, lineHeight } = getComputedStyle(host);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return {
    automaticLayout: true,
    fontFamily,
    fontSize: Number.parseFloat(fontSize),
    lineHeight: Number.parseFloat(lineHeight),
    padding: { top: 10, bottom: 10 },
    // 22 for squares, 38 (four digits) for the number, 2 + 16 for folding: code begins at 78.
    glyphMargin: true,
    lineNumbersMinChars: 4,
    lineDecorationsWidth: 2,
    folding: true,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    scrollBeyondLastColumn: 2,
    scrollbar: {
      useShadows: false,
      verticalScrollbarSize: 10,
      horizontalScrollbarSize: 10,
      alwaysConsumeMouseWheel: false,
    },
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: "none",
    renderWhitespace: "none",
    guides: { indentation: false, bracketPairs: false },
    unicodeHighlight: {
      ambiguousCharacters: false,
      invisibleCharacters: false,
      nonBasicASCII: false,
    },
    links: false,
    contextmenu: false,
    stickyScroll: { enabled: false },
    wordBasedSuggestions: "off",
    fixedOverflowWidgets: true,
    detectIndentation: false,
    tabSize: 2,
    cursorBlinking: still ? "solid" : "blink",
  };
}
