// How many messages of a kind can be pickled and unpickled in a second, beside other codecs: in Node, and in
// a worker of the browser. One core, nothing is sent anywhere.
import * as v from "valibot";
import type { Bench } from "./bench-page.ts";
import { bundle, runInNode } from "./bundle.ts";
import { digits, table } from "./statistics.ts";

const ENTRY = "web/tooling/bench/pickle/measure.ts";

const measured = v.array(
  v.object({ value: v.string(), codec: v.string(), encode: v.number(), decode: v.number() }),
);

export async function measurePickle(bench: Bench): Promise<string> {
  const code = `${await bundle(ENTRY)}\npostMessage(globalThis.measurePickle());\n`;
  const inNode = v.parse(measured, runInNode(code));
  const inBrowser = v.parse(measured, await bench.runPlain(code));
  return table([
    ["million a second", "codec", "encode", "decode", "encode, Node", "decode, Node"],
    ...inBrowser.map((row, index) => [
      row.value,
      row.codec,
      ...rates(row),
      ...rates(inNode[index] ?? row),
    ]),
  ]);
}

/** Millions a second; what copies at once has one figure for both. */
function rates({ codec, encode, decode }: v.InferOutput<typeof measured>[number]): string[] {
  const rate = (nanoseconds: number) => digits(1000 / nanoseconds);
  return codec === "structuredClone" ? [rate(encode), "(both)"] : [rate(encode), rate(decode)];
}
