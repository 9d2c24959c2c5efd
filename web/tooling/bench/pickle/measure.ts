// Times the codecs on the values that pools and queues carry. Every codec's result is compared with what
// went in before it is timed. Bundled into one file, which runs in Node and in a worker of the browser.
import { codecs, sent, type Codec } from "./codecs.ts";

const ROUNDS = 7;
/** Long enough for the clock of a page, which may be coarse. */
const ROUND_MILLISECONDS = 15;

export interface Measured {
  readonly value: string;
  readonly codec: string;
  /** Nanoseconds, the quickest round. */
  readonly encode: number;
  readonly decode: number;
}

const values: Readonly<Record<string, (functions: boolean) => unknown>> = {
  "small int": () => 7,
  "small object": () => ({ id: 7, name: "item 7", price: 2.5 }),
  "task `[7, 123, f, [5], {}]`": (functions) => [7, 123, functions ? sent : "sent", [5], {}],
  "list of 1000 ints": () => Array.from({ length: 1000 }, (_, i) => i * 7),
  "100 objects": () => Array.from({ length: 100 }, (_, i) => ({ id: i, name: `item ${i}` })),
  "10,000 float64": () => Float64Array.from({ length: 10_000 }, (_, i) => i / 3),
};

function measure(): Measured[] {
  return Object.entries(values).flatMap(([value, make]) =>
    codecs
      .filter((codec) => codec.typedArrays || !ArrayBuffer.isView(make(false)))
      .map((codec) => ({ value, codec: codec.name, ...times(codec, make(codec.functions)) })),
  );
}

function times(codec: Codec, value: unknown): { encode: number; decode: number } {
  const result = codec.decode(codec.encode(value));
  if (!isSame(value, result)) throw new Error(`${codec.name} made something else of a value`);
  const encode = quickest(() => codec.encode(value));
  // Some write the next message into the same memory.
  const encoded = codec.encode(value);
  return { encode, decode: quickest(() => codec.decode(encoded)) };
}

let sink: unknown;

/** Nanoseconds of one call. */
function quickest(act: () => unknown): number {
  let calls = 1;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS;) {
    const begun = performance.now();
    for (let i = 0; i < calls; i++) sink = act();
    const took = performance.now() - begun;
    if (took < ROUND_MILLISECONDS / 2) {
      calls *= 2;
    } else {
      round++;
      best = Math.min(best, (took * 1e6) / calls);
    }
  }
  return best;
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null)
    return Object.is(a, b);
  const names = Object.keys(a);
  return (
    Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => isSame(Reflect.get(a, name), Reflect.get(b, name)))
  );
}

/** Read by whoever loads the bundle. */
Object.assign(globalThis, { measurePickle: measure, lastCopy: () => sink });
