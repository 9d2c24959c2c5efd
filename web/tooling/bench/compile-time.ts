// How long the compiler takes for 129 dense lines, in both forms: in a worker of the browser, the first time and warm.
// The forms go in turn, each time in a new worker.
import * as v from "valibot";
import type { ProgramForm } from "../../wire/program.ts";
import type { Bench } from "./bench-page.ts";
import { bundle } from "./bundle.ts";
import { KITCHEN, KITCHEN_PRINTS } from "./compile/kitchen.ts";
import { digits, median, table } from "./statistics.ts";

const ROUNDS = 5;
const ENTRY = "web/tooling/bench/compile/measure.ts";
const FORMS: readonly ProgramForm[] = ["plain", "generator"];

const posted = v.object({ first: v.number(), warm: v.array(v.number()), characters: v.number() });

export async function measureCompileTime(bench: Bench): Promise<string> {
  const { stdout } = await bench.run(KITCHEN);
  if (stdout !== KITCHEN_PRINTS) throw new Error(`Not what the program should print:\n${stdout}`);
  const code = await bundle(ENTRY);
  const times = FORMS.map((form) => ({
    form,
    first: [] as number[],
    warm: [] as number[],
    size: 0,
  })); // filled below
  for (let round = 0; round < ROUNDS; round++) {
    for (const time of times) {
      const call = `globalThis.measureCompile(${JSON.stringify(KITCHEN)}, "${time.form}")`;
      const { first, warm, characters } = v.parse(
        posted,
        await bench.runPlain(`${code}\npostMessage(${call});\n`),
      );
      time.first.push(first);
      time.warm.push(...warm);
      time.size = characters;
    }
  }
  const lines = KITCHEN.trimEnd().split("\n").length;
  return table([
    [`compiling ${lines} dense lines`, "first time", "warm", "text grows by"],
    ...times.map(({ form, first, warm, size }) => [
      `${form} form`,
      `${digits(median(first))} ms`,
      `${digits(median(warm))} ms`,
      `× ${digits(size / KITCHEN.length)}`,
    ]),
  ]);
}
