// The limit of what two workers can hand one another: numbers in a ring of shared memory, one writer, one reader,
// no kinds of values, no locks, no trace. Who finds it empty or full looks some thousand times, then waits. Worker.
//
//   control: Int32Array    [ WRITTEN … | READ … | READER_WAITS … | WRITER_WAITS ]   a cache line each
//   words:   Float64Array  [ a record of some words, the next one, … ]
const WRITTEN = 0;
const READ = 16;
const READER_WAITS = 32;
const WRITER_WAITS = 48;

const CAPACITY = 2 ** 15;
const MASK = CAPACITY - 1;
const LOOKS = 2000;

export interface RingMemory {
  readonly control: Int32Array;
  readonly words: Float64Array;
}

export function ringMemory(): RingMemory {
  return {
    control: new Int32Array(new SharedArrayBuffer(256)),
    words: new Float64Array(new SharedArrayBuffer(CAPACITY * 8)),
  };
}

export class WordRing {
  private readonly control: Int32Array;
  private readonly words: Float64Array;
  /** Its own place, and how far the other side was when last looked at. They wrap, as integers do. */
  private own = 0;
  private other = 0;

  constructor({ control, words }: RingMemory) {
    this.control = control;
    this.words = words;
  }

  /** Blocks the writer until so many words can be put. */
  reserve(words: number): void {
    while (CAPACITY - ((this.own - this.other) | 0) < words) {
      this.other = this.change(READ, WRITER_WAITS, this.other);
    }
  }

  put(word: number): void {
    this.words[this.own & MASK] = word;
    this.own = (this.own + 1) | 0;
  }

  /** Lets the reader see what was put. */
  publish(): void {
    this.tell(WRITTEN, READER_WAITS);
  }

  /** Blocks the reader until so many words can be taken. */
  await(words: number): void {
    while (((this.other - this.own) | 0) < words) {
      // The room of what was read is given back before it stands still.
      this.tell(READ, WRITER_WAITS);
      this.other = this.change(WRITTEN, READER_WAITS, this.other);
    }
  }

  take(): number {
    const word = this.words[this.own & MASK];
    this.own = (this.own + 1) | 0;
    return word ?? Number.NaN;
  }

  private tell(place: number, waits: number): void {
    Atomics.store(this.control, place, this.own);
    if (Atomics.load(this.control, waits) === 0) return;
    Atomics.store(this.control, waits, 0);
    Atomics.notify(this.control, place);
  }

  /** The other side's place once it is another one. */
  private change(place: number, waits: number, known: number): number {
    for (let look = 0; look < LOOKS; look++) {
      const now = Atomics.load(this.control, place);
      if (now !== known) return now;
    }
    Atomics.store(this.control, waits, 1);
    Atomics.wait(this.control, place, known);
    return Atomics.load(this.control, place);
  }
}
