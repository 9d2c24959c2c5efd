// How many messages of a kind can be pickled and unpickled in a second, beside other codecs: in Node, and in
// a worker of the browser. One core, nothing is sent anywhere.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "vite";
import * as v from "valibot";
import type { Bench } from "./bench-page.ts";
import { digits, table } from "./statistics.ts";

const ENTRY = "web/tooling/bench/pickle/measure.ts";
const OUT = ".cache/bench-pickle";

const measured = v.array(
  v.object({ value: v.string(), codec: v.string(), encode: v.number(), decode: v.number() }),
);

export async function measurePickle(bench: Bench): Promise<string> {
  const code = await bundle();
  mkdirSync(OUT, { recursive: true });
  const file = `${process.cwd()}/${OUT}/measure.mjs`;
  writeFileSync(file, `${code}\nconsole.log(JSON.stringify(globalThis.measurePickle()));\n`);
  const printed = execFileSync(process.execPath, [file], { encoding: "utf8" });
  const inNode = v.parse(measured, JSON.parse(printed));
  const browser = await bench.runPlain(`${code}\npostMessage(globalThis.measurePickle());\n`);
  const inBrowser = v.parse(measured, browser);
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

/** The measuring program as the text of one module. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: ENTRY, formats: ["es"], fileName: "measure" } },
  });
  for (const one of Array.isArray(built) ? built : [built]) {
    if (!("output" in one)) continue;
    for (const chunk of one.output) if (chunk.type === "chunk") return chunk.code;
  }
  throw new Error("The bundle of the pickle's measurement is empty");
}
