// A program as coloured lines with their numbers, marks and squares. It is in the prerendered page, it is the
// Python tab, and it stands under the light editor. Knows nothing of Monaco.
import { memo, type PointerEvent, type ReactNode, useMemo } from "react";
import type { CodeLines, Token } from "./highlight/token.ts";
import { type LineMarks, type MarkedLine, markLines } from "./line-marks.ts";
import { MarkSquares } from "./MarkSquares.tsx";
import styles from "./editor.module.css";

export interface ProgramListingProps extends LineMarks {
  readonly lines: CodeLines;
  /** What screen readers call it. Left out when something else stands for it, as the light editor's text does. */
  readonly label?: string | undefined;
  /** Lines with a mistake. */
  readonly errorLines?: ReadonlySet<number> | undefined;
  /** The pointer came to a line, or left them all (null). */
  readonly onPointAtLine?: ((line: number | null) => void) | undefined;
  /** Laid over the lines, in the same box. */
  readonly children?: ReactNode;
}

export function ProgramListing(props: ProgramListingProps) {
  const { lines, label, errorLines, onPointAtLine, children } = props;
  const { places, highlightLines, pairedLines } = props;
  const marked = useMemo(
    () => markLines({ places, highlightLines, pairedLines }),
    [places, highlightLines, pairedLines],
  );
  const rows = lines.map((tokens, index) => (
    <ListingLine
      // oxlint-disable-next-line react/no-array-index-key -- a line has no other identity than its place
      key={index}
      tokens={tokens}
      mark={marked.get(index + 1)}
      wrong={errorLines?.has(index + 1) ?? false}
    />
  ));
  const pointed = onPointAtLine && {
    onPointerMove: (event: PointerEvent) => onPointAtLine(lineUnder(event, lines.length)),
    onPointerLeave: () => onPointAtLine(null),
  };
  // A listing by itself can be wider or longer than its box: the keyboard must be able to scroll it.
  const named = label !== undefined;
  const Box = named ? "section" : "div";
  return (
    <Box
      className={styles["scroller"]}
      aria-label={label}
      tabIndex={named ? 0 : undefined}
      {...pointed}
    >
      <div className={styles["sheet"]}>
        <pre className={styles["lines"]} aria-hidden={!named}>
          {rows}
        </pre>
        {children}
      </div>
    </Box>
  );
}

interface ListingLineProps {
  readonly tokens: readonly Token[];
  readonly mark: MarkedLine | undefined;
  readonly wrong: boolean;
}

const ListingLine = memo(function ListingLine({ tokens, mark, wrong }: ListingLineProps) {
  const place = mark?.places[0];
  const pointedAt = mark && (mark.highlighted || mark.paired);
  return (
    <span
      className={styles["line"]}
      data-place={place?.colour}
      data-highlighted={mark?.highlighted || undefined}
      data-paired={mark?.paired || undefined}
      data-wrong={wrong || undefined}
    >
      <span className={styles["gutter"]} aria-hidden="true">
        {mark && mark.places.length > 0 && <MarkSquares places={mark.places} />}
      </span>
      <code>
        {pointedAt ? <PenMark tokens={tokens} /> : <Tokens tokens={tokens} />}
        {"\n"}
      </code>
    </span>
  );
});

/** The words of a line, without the white space before them. */
function PenMark({ tokens: [first = "", ...others] }: { readonly tokens: readonly Token[] }) {
  const indent = typeof first === "string" ? (/^\s*/.exec(first)?.[0] ?? "") : "";
  const start = typeof first === "string" ? first.slice(indent.length) : first;
  return (
    <>
      {indent}
      <mark>
        <Tokens tokens={[start, ...others]} />
      </mark>
    </>
  );
}

function Tokens({ tokens }: { readonly tokens: readonly Token[] }) {
  return tokens.map((token, index) =>
    typeof token === "string" ? (
      token
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- a token has no other identity than its place
      <span key={index} className={`code-${token[0]}`}>
        {token[1]}
      </span>
    ),
  );
}

/** All lines have one height, so the line is a matter of dividing. */
function lineUnder(event: PointerEvent, lineCount: number): number | null {
  const lines = event.currentTarget.querySelector("pre");
  if (!lines) return null;
  const box = lines.getBoundingClientRect();
  const style = getComputedStyle(lines);
  const top = box.top + Number.parseFloat(style.paddingTop);
  const line = Math.floor((event.clientY - top) / Number.parseFloat(style.lineHeight)) + 1;
  return line >= 1 && line <= lineCount ? line : null;
}
