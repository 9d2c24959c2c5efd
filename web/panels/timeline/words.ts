// The words that the timeline needs, in whatever language. `words.en.ts` and `words.zh.ts` are the two there are.
import type { Line, Seconds } from "../../base/units.ts";
import type { WaitFacts } from "../../trace/deadlock-story.ts";
import type { Teller } from "../../trace/story.ts";
import type { PictureWords } from "../../trace/picture/frame.ts";

export interface TimelineWords extends PictureWords {
  readonly title: string;
  /** `8.06 s · 3 processes · 16 lines`. */
  summary(end: Seconds, processes: number, lines: number): string;
  readonly legend: {
    readonly label: string;
    readonly running: string;
    readonly sleeping: string;
    readonly waiting: string;
    readonly io: string;
    /** Ready, for want of a core, and of the GIL. */
    readonly core: string;
    readonly gil: string;
    /** Who has the GIL. */
    readonly turn: string;
    readonly coroutine: string;
    readonly arrow: string;
    readonly message: string;
    readonly request: string;
    readonly hold: string;
    readonly task: string;
    readonly depth: string;
  };
  readonly play: string;
  readonly pause: string;
  readonly restart: string;
  readonly speed: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** Follow the end of a run again. */
  readonly follow: string;
  /** Before any run. */
  readonly empty: string;
  /** Name of the picture for those who don't see it. */
  readonly picture: string;
  /** Its keys. */
  readonly keys: string;
  /** Where lanes go on below what shows. */
  readonly below: string;
  measured(seconds: Seconds): string;
  readonly story: Teller<string>;
  readonly deadlock: DeadlockWords;
  /** The text twin of the picture. */
  readonly twin: {
    readonly caption: string;
    readonly process: string;
    readonly parent: string;
    readonly began: string;
    readonly ended: string;
    readonly exitcode: string;
    readonly happened: string;
    readonly none: string;
    /** Instead of what is too much to read. */
    more(count: number): string;
    seconds(t: Seconds): string;
  };
}

/** Why a run hangs. */
export interface DeadlockWords {
  /** `threads`: some of those that wait are threads of one process. */
  title(threads: boolean): string;
  line(line: Line): string;
  /** In the place of who will never come. */
  readonly nobody: string;
  readonly ended: string;
  /** One who waits, as a sentence. */
  wait(facts: WaitFacts): string;
}

const LONGEST = 120;

/** What of a printed text goes into a sentence: its first line, and that there is more. */
export function firstLine(text: string): string {
  const start = text.slice(0, LONGEST + 2);
  const line = start.split("\n", 1)[0] ?? "";
  const whole = text.length === line.length || text.length === line.length + 1;
  return whole && line.length <= LONGEST ? line : `${line.slice(0, LONGEST)} …`;
}
