// What it costs that a program can be watched and stopped: kernels as a program of ours runs them, beside
// the same text with its types stripped in a plain worker. Each run in a new worker, the two in turn.
import { readFileSync } from "node:fs";
import { transformWithOxc } from "vite";
import * as v from "valibot";
import type { Bench } from "./bench-page.ts";
import { digits, geometricMean, median, table } from "./statistics.ts";

const ROUNDS = 7;
export const KERNELS = ["fib", "primes", "sieve", "tree"];

const posted = v.tuple([v.number(), v.number()]);

export async function measureInstrumentation(bench: Bench): Promise<string> {
  const kernels = await Promise.all(KERNELS.map(prepare));
  const times = kernels.map(() => ({ plain: [] as number[], watched: [] as number[] })); // filled below

  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { name, program, script }] of kernels.entries()) {
      const { stdout } = await bench.run(program);
      const [watched = Number.NaN, result] = stdout.trim().split(" ").map(Number);
      const [plain, expected] = v.parse(posted, await bench.runPlain(script));
      if (result !== expected) throw new Error(`${name}: ${result}, plain ${expected}`);
      times[index]?.watched.push(watched);
      times[index]?.plain.push(plain);
    }
  }

  const medians = times.map(({ plain, watched }) => [median(plain), median(watched)] as const);
  const ratios = medians.map(([plain, watched]) => watched / plain);
  const rows = kernels.map(({ name }, index) => {
    const [plain = Number.NaN, watched = Number.NaN] = medians[index] ?? [];
    return [name, ms(plain), ms(watched), digits(watched / plain)];
  });
  return table([
    ["kernel", "plain JavaScript", "watched program", "ratio"],
    ...rows,
    ["**geometric mean**", "", "", `**${digits(geometricMean(ratios))}**`],
  ]);
}

/** The same kernel as a program of ours and as a plain module script. */
async function prepare(name: string) {
  const file = new URL(`kernels/${name}.ts`, import.meta.url);
  const kernel = readFileSync(file, "utf8").replace("export function", "function");
  const { code } = await transformWithOxc(kernel, `${name}.ts`);
  return {
    name,
    program: `import time from "time";\n${kernel}
const begun = time.perf_counter();
const result = kernel();
print(time.perf_counter() - begun, result);\n`,
    script: `${code}
const begun = performance.now();
const result = kernel();
postMessage([(performance.now() - begun) / 1000, result]);\n`,
  };
}

function ms(seconds: number): string {
  return `${digits(seconds * 1000)} ms`;
}
