// Why a run hangs: who waits for whom, drawn as a row with a way back, and in words. Page side.
//
//   ┌ Process-1 ┐  Lock, line 4  ┌ Process-2 ┐
//   │ line 9    │ ─────────────▶ │ line 14   │
//   └───────────┘                └───────────┘
//        ▲       Lock, line 3          │
//        ╰─────────────────────────────╯
import type { ReactNode } from "react";
import { deadlockStory, type DeadlockFacts, type WaitFacts } from "../../trace/deadlock-story.ts";
import type { LaneModel } from "../../trace/lane-model.ts";
import type { DeadlockRecord } from "../../wire/run-record.ts";
import styles from "./DeadlockNote.module.css";
import type { TimelineWords } from "./words.ts";

const HEIGHT = 40;
const MIDDLE = 24;
/** Below the nodes: the way back, whose name stands above it, and below it where it is short. */
const RETURN = { long: 22, short: 38 };
/** Letters of a name that are shown. */
const LETTERS = 17;
/** Left of a node's letters stands its colour. */
const INDENT = 22;
const LEAST = { node: 88, gap: 72 };

/** As wide as the letters need: the sentences beside it have the rest. */
interface Widths {
  readonly node: number;
  readonly gap: number;
}

interface Props {
  readonly deadlock: DeadlockRecord;
  readonly model: LaneModel;
  readonly words: TimelineWords;
}

export function DeadlockNote({ deadlock, model, words }: Props) {
  const facts = deadlockStory(deadlock, model);
  const title = words.deadlock.title(facts.threads);
  return (
    <section className={styles["note"]} aria-label={title}>
      <Diagram facts={facts} words={words} />
      <div className={styles["words"]}>
        <h3>{title}</h3>
        <ol>
          {facts.waits.map((wait) => (
            <li key={`${wait.pid} ${wait.tid}`}>{words.deadlock.wait(wait)}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function Diagram({
  facts: { waits, circular },
  words,
}: {
  readonly facts: DeadlockFacts;
  readonly words: TimelineWords;
}) {
  const last = waits.at(-1);
  if (!last) return null;
  const places = waits.length + (circular ? 0 : 1);
  const widths = widthsOf(waits, words);
  const width = places * widths.node + (places - 1) * widths.gap + 4;
  const height = MIDDLE + HEIGHT / 2 + (circular ? RETURN[places > 1 ? "long" : "short"] : 8);
  return (
    <svg
      className={styles["diagram"]}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // The sentences beside it say the same.
      aria-hidden="true"
    >
      {waits.map((wait, i) => (
        <Node
          key={`${wait.pid} ${wait.tid}`}
          widths={widths}
          place={i}
          colour={wait.colour}
          name={short(wait.short)}
        >
          {placeOf(wait, words)}
        </Node>
      ))}
      {waits.slice(0, circular ? -1 : undefined).map((wait, i) => (
        <Forward
          key={`${wait.pid} ${wait.tid}`}
          widths={widths}
          place={i}
          label={labelOf(wait, words)}
        />
      ))}
      {circular ? (
        <Back widths={widths} places={places} label={labelOf(last, words)} />
      ) : (
        <Missing widths={widths} place={waits.length} wait={last} words={words} />
      )}
    </svg>
  );
}

function widthsOf(waits: readonly WaitFacts[], words: TimelineWords): Widths {
  const { nobody, ended } = words.deadlock;
  const inNodes = waits.flatMap((wait) => [
    short(wait.short),
    placeOf(wait, words),
    short(wait.holder ?? nobody),
    ended,
  ]);
  const onArrows = waits.map((wait) => labelOf(wait, words));
  return {
    // Who waits for itself has the name of what it waits for below it.
    node: Math.max(
      LEAST.node,
      INDENT + widest(inNodes) + 8,
      waits.length === 1 ? widest(onArrows) : 0,
    ),
    gap: Math.max(LEAST.gap, widest(onArrows) + 20),
  };
}

/** About as wide as these are in the picture's letters: Chinese ones are twice as wide. */
function widest(texts: readonly string[]): number {
  const widths = texts.map((text) =>
    Array.from(text).reduce((width, letter) => width + (letter > "\u2e80" ? 13 : 7.2), 0),
  );
  return Math.ceil(Math.max(...widths));
}

function short(name: string): string {
  return name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
}

/** `Process-1 · line 9`. */
function placeOf({ process, line }: WaitFacts, words: TimelineWords): string {
  return [short(process ?? ""), line > 0 ? words.deadlock.line(line) : ""]
    .filter(Boolean)
    .join(" · ");
}

/** What stands on the arrow: the thing that is waited for, or the call. */
function labelOf({ object, call, on }: WaitFacts, words: TimelineWords): string {
  return object ? words.object(object.type, object.line) : call || on;
}

interface NodeProps {
  readonly widths: Widths;
  readonly place: number;
  readonly colour: number;
  readonly name: string;
  readonly children: ReactNode;
}

function Node({ widths, place, colour, name, children }: NodeProps) {
  const x = leftOf(place, widths);
  const y = MIDDLE - HEIGHT / 2;
  return (
    <g>
      <rect className={styles["node"]} x={x} y={y} width={widths.node} height={HEIGHT} rx="6" />
      <rect x={x + 8} y={y + 8} width="5" height="24" rx="2.5" fill={`var(--lane-${colour})`} />
      <text className={styles["name"]} x={x + INDENT} y={y + 17}>
        {name}
      </text>
      <text className={styles["place"]} x={x + INDENT} y={y + 32}>
        {children}
      </text>
    </g>
  );
}

/** Who will never come. */
function Missing({
  widths,
  place,
  wait,
  words,
}: {
  readonly widths: Widths;
  readonly place: number;
  readonly wait: WaitFacts;
  readonly words: TimelineWords;
}) {
  const x = leftOf(place, widths);
  const y = MIDDLE - HEIGHT / 2;
  const { nobody, ended } = words.deadlock;
  return (
    <g>
      <rect className={styles["missing"]} x={x} y={y} width={widths.node} height={HEIGHT} rx="6" />
      <text className={styles["name"]} x={x + 14} y={wait.holder ? y + 17 : y + 25}>
        {short(wait.holder ?? nobody)}
      </text>
      <text className={styles["place"]} x={x + 14} y={y + 32}>
        {wait.holderEnded && ended}
      </text>
    </g>
  );
}

interface ForwardProps {
  readonly widths: Widths;
  readonly place: number;
  readonly label: string;
}

function Forward({ widths, place, label }: ForwardProps) {
  const from = leftOf(place, widths) + widths.node;
  const to = from + widths.gap;
  return (
    <g>
      <path className={styles["arrow"]} d={`M${from + 3} ${MIDDLE}H${to - 8}`} />
      <path className={styles["head"]} d={`M${to - 2} ${MIDDLE}l-8 -4v8z`} />
      <text className={styles["label"]} x={(from + to) / 2 - 3} y={MIDDLE - 7}>
        {label}
      </text>
    </g>
  );
}

/** From the last to the first, below; to itself where there is only one. */
function Back({ widths, places, label }: Omit<ForwardProps, "place"> & { places: number }) {
  const bottom = MIDDLE + HEIGHT / 2;
  const alone = places === 1;
  const from = leftOf(places - 1, widths) + widths.node - (alone ? 20 : widths.node / 2);
  const to = leftOf(0, widths) + (alone ? 20 : widths.node / 2);
  const low = bottom + 18;
  return (
    <g>
      <path
        className={styles["arrow"]}
        d={`M${from} ${bottom + 3}C${from} ${low} ${from - 8} ${low} ${from - 16} ${low}H${to + 16}C${to + 8} ${low} ${to} ${low} ${to} ${bottom + 9}`}
      />
      <path className={styles["head"]} d={`M${to} ${bottom + 2}l-4 8h8z`} />
      <text className={styles["label"]} x={(from + to) / 2} y={alone ? low + 14 : low - 5}>
        {label}
      </text>
    </g>
  );
}

function leftOf(place: number, { node, gap }: Widths): number {
  return 2 + place * (node + gap);
}
