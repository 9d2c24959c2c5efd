// Modules of the project that are measured by themselves: bundled into one text, which runs in a plain worker
// of the browser and under Node alike. Node.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "vite";

const OUT = ".cache/bench";

/** The module at `entry` and all that it imports, as the text of one module. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["es"], fileName: "measure" } },
  });
  for (const one of Array.isArray(built) ? built : [built]) {
    if (!("output" in one)) continue;
    for (const chunk of one.output) if (chunk.type === "chunk") return chunk.code;
  }
  throw new Error(`The bundle of ${entry} is empty`);
}

/** Runs JavaScript text in a Node of its own; resolves with what it posts, as `runPlain` does in the browser. */
export function runInNode(code: string): unknown {
  mkdirSync(OUT, { recursive: true });
  const file = `${process.cwd()}/${OUT}/measure.mjs`;
  const post = "globalThis.postMessage = (posted) => console.log(JSON.stringify(posted));\n";
  writeFileSync(file, post + code);
  return JSON.parse(execFileSync(process.execPath, [file], { encoding: "utf8" }));
}
