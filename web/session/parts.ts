// What a session loads when it is first needed: the compiler and the real machine's page side.
import { compile } from "../compiler/compile.ts";
import { RealRun } from "../machines/real/page/real-run.ts";
import { workerReserve } from "../machines/real/page/worker-reserve.ts";
import { globalNames, moduleExports } from "../python/exports.ts";

export { RealRun, workerReserve };

export function compileProgram(source: string): ReturnType<typeof compile> {
  return compile(source, { form: "plain", modules: moduleExports, globals: globalNames });
}

/** Starts workers and lets the engine see the compiler once, so that the first Run is a warm one. */
export function prewarm(): void {
  workerReserve.prewarm();
  compileProgram('import { Process } from "multiprocessing";\nprint(Process);\n');
}
