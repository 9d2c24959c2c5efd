// Draws line marks into Monaco: the line's ground and edge as decorations, the squares as widgets of the
// glyph margin. Called at every frame of a run, so what has not changed is not touched.
import type { Disposable } from "../../../base/event.ts";
import {
  type EditorPlace,
  type LineMarks,
  type MarkedLine,
  markLines,
  MOST_SQUARES,
} from "../line-marks.ts";
import styles from "../editor.module.css";
import { editor, Range } from "./core.ts";

interface Squares {
  readonly widget: editor.IGlyphMarginWidget;
  /** Who stands there, as text to compare. */
  readonly shown: string;
}

export class DrawnMarks implements Disposable {
  private readonly grounds: editor.IEditorDecorationsCollection;
  private groundsShown = "";
  private readonly squares = new Map<number, Squares>();

  constructor(
    private readonly view: editor.IStandaloneCodeEditor,
    private readonly model: editor.ITextModel,
  ) {
    this.grounds = view.createDecorationsCollection();
  }

  show(marks: LineMarks): void {
    const lines = markLines(marks);
    this.showGrounds([...lines.values()]);
    for (const line of this.squares.keys()) {
      if (!lines.get(line)?.places.length) this.removeSquares(line);
    }
    for (const { line, places } of lines.values()) {
      if (places.length > 0) this.showSquares(line, places);
    }
  }

  dispose(): void {
    this.grounds.clear();
    for (const line of this.squares.keys()) this.removeSquares(line);
  }

  private showGrounds(lines: readonly MarkedLine[]): void {
    const shown = JSON.stringify(lines);
    if (shown === this.groundsShown) return;
    this.groundsShown = shown;
    const { model } = this;
    const within = lines.filter(({ line }) => line >= 1 && line <= model.getLineCount());
    this.grounds.set(within.flatMap((mark) => [...ground(mark), ...penMark(mark, model)]));
  }

  private showSquares(line: number, places: readonly EditorPlace[]): void {
    const shown = places.map(({ name, colour }) => `${colour}${name}`).join();
    if (this.squares.get(line)?.shown === shown) return;
    this.removeSquares(line);
    const node = squaresNode(places);
    const widget: editor.IGlyphMarginWidget = {
      getId: () => `places-${line}`,
      getDomNode: () => node,
      getPosition: () => ({
        lane: editor.GlyphMarginLane.Left,
        range: new Range(line, 1, line, 1),
        zIndex: 1,
      }),
    };
    this.view.addGlyphMarginWidget(widget);
    this.squares.set(line, { widget, shown });
  }

  private removeSquares(line: number): void {
    const there = this.squares.get(line);
    if (!there) return;
    this.view.removeGlyphMarginWidget(there.widget);
    this.squares.delete(line);
  }
}

/** Along the whole line, in the colour of the first process there. */
function ground({ line, places: [first] }: MarkedLine): editor.IModelDeltaDecoration[] {
  if (!first) return [];
  const className = `${styles["ground"] ?? ""} ${styles[`place-${first.colour}`] ?? ""}`;
  const marginClassName = `${className} ${styles["edge"] ?? ""}`;
  return [
    {
      range: new Range(line, 1, line, 1),
      options: {
        isWholeLine: true,
        className,
        marginClassName,
        lineNumberClassName: styles["number"] ?? "",
      },
    },
  ];
}

/** Behind the words of the line. */
function penMark(
  { line, highlighted, paired }: MarkedLine,
  model: editor.ITextModel,
): editor.IModelDeltaDecoration[] {
  const from = model.getLineFirstNonWhitespaceColumn(line);
  if (from === 0 || !(highlighted || paired)) return [];
  const className = (highlighted ? styles["highlighted"] : styles["paired"]) ?? "";
  const range = new Range(line, from, line, model.getLineMaxColumn(line));
  return [{ range, options: { className } }];
}

/** What MarkSquares.tsx makes, as nodes. */
function squaresNode(places: readonly EditorPlace[]): HTMLElement {
  const node = document.createElement("div");
  const squares = document.createElement("span");
  squares.className = styles["squares"] ?? "";
  squares.title = places.map(({ name }) => name).join(", ");
  if (places.length > 2) squares.dataset["many"] = "true";
  const shown = places.length > MOST_SQUARES ? places.slice(0, MOST_SQUARES - 1) : places;
  for (const { colour } of shown) {
    const square = document.createElement("span");
    square.className = styles["square"] ?? "";
    square.dataset["place"] = String(colour);
    squares.append(square);
  }
  if (shown.length < places.length) {
    const more = document.createElement("span");
    more.className = styles["more"] ?? "";
    more.textContent = "+";
    squares.append(more);
  }
  node.append(squares);
  return node;
}
