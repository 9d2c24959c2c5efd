// What each form of a program costs by itself: kernels as plain JavaScript, as plain form, and in generator form
// that never has to give way. In a plain worker of the browser and in Node, each run in a new one, all in turn.
import { readFileSync } from "node:fs";
import { transformWithOxc } from "vite";
import * as v from "valibot";
import { compile } from "../../compiler/compile.ts";
import type { ProgramForm } from "../../wire/program.ts";
import type { Bench } from "./bench-page.ts";
import { bundle, runInNode } from "./bundle.ts";
import { KERNELS } from "./instrumentation.ts";
import { digits, geometricMean, median, table } from "./statistics.ts";

const ROUNDS = 5;
const ENTRY = "web/tooling/bench/forms/drive.ts";
const FORMS: readonly ProgramForm[] = ["plain", "generator"];

const posted = v.tuple([v.number(), v.number()]);

interface Kernel {
  readonly name: string;
  /** Text that posts its seconds and its result: JavaScript as it is, then as in {@link FORMS}. */
  readonly scripts: readonly string[];
}

type Run = (script: string) => unknown;

export async function measureForms(bench: Bench): Promise<string> {
  const drive = await bundle(ENTRY);
  const kernels = await Promise.all(KERNELS.map((name) => prepare(name, drive)));
  const inBrowser = await mediansOf(kernels, bench.runPlain);
  const inNode = await mediansOf(kernels, runInNode);
  const ratios = (seconds: readonly number[]) => FORMS.map((_, form) => ratio(seconds, form));
  const rows = kernels.map(({ name }, index) => {
    const [browser = [], node = []] = [inBrowser[index], inNode[index]];
    const [plain = Number.NaN] = browser;
    return { name, plain, ratios: [...ratios(browser), ...ratios(node)] };
  });
  const means = [0, 1, 2, 3].map((column) =>
    geometricMean(rows.map((row) => row.ratios[column] ?? Number.NaN)),
  );
  return table([
    [
      "kernel",
      "plain JavaScript",
      "plain form",
      "generator form",
      "plain, Node",
      "generator, Node",
    ],
    ...rows.map((row) => [row.name, `${digits(row.plain * 1000)} ms`, ...row.ratios.map(times)]),
    ["**geometric mean**", "", ...means.map((mean) => `**${times(mean)}**`)],
  ]);
}

const times = (factor: number): string => `× ${digits(factor)}`;

/** How many times as long as plain JavaScript a form takes. */
function ratio(seconds: readonly number[], form: number): number {
  const [plain = Number.NaN] = seconds;
  return (seconds[form + 1] ?? Number.NaN) / plain;
}

/** Median seconds of each script of each kernel. */
async function mediansOf(kernels: readonly Kernel[], run: Run): Promise<number[][]> {
  const samples = kernels.map(({ scripts }) => scripts.map((): number[] => []));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { name, scripts }] of kernels.entries()) {
      let expected: number | undefined;
      for (const [form, script] of scripts.entries()) {
        const [seconds, result] = v.parse(posted, await run(script));
        expected ??= result;
        if (result !== expected) throw new Error(`${name}: ${result}, plain ${expected}`);
        samples[index]?.[form]?.push(seconds);
      }
    }
  }
  return samples.map((scripts) => scripts.map(median));
}

async function prepare(name: string, drive: string): Promise<Kernel> {
  const file = new URL(`kernels/${name}.ts`, import.meta.url);
  const kernel = readFileSync(file, "utf8").replace("export function", "function");
  const program = `${kernel}
const begun = now();
const result = kernel();
report(now() - begun, result);\n`;
  const { code } = await transformWithOxc(program, `${name}.ts`);
  const plain = `const now = () => performance.now() / 1000;
const report = (...figures) => postMessage(figures);
${code}`;
  return { name, scripts: [plain, ...FORMS.map((form) => scriptOf(program, form, drive))] };
}

/** A compiled program and what drives it, as one module. */
function scriptOf(source: string, form: ProgramForm, drive: string): string {
  const globals = new Set(["now", "report"]);
  const compiled = compile(source, { form, modules: new Map(), globals });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  const text = compiled.program.code.replace("export default", "const program =");
  return `${drive}\n${text}\npostMessage(globalThis.runForm(program, "${form}"));\n`;
}
