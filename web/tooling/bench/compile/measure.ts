// Times the compiler on one program: the first time in a fresh engine, and warm. Bundled into one file, which runs in
// a worker of the browser.
import { compile } from "../../../compiler/compile.ts";
import { globalNames, moduleExports } from "../../../python/exports.ts";
import { needsNew } from "../../../python/needs-new.ts";
import type { ProgramForm } from "../../../wire/program.ts";

const WARM = 100;
const TIMED = 100;

export interface Compiled {
  /** Milliseconds, the first time. */
  readonly first: number;
  /** The same, once the engine knows the compiler. */
  readonly warm: readonly number[];
  readonly characters: number;
}

function measure(source: string, form: ProgramForm): Compiled {
  let characters = 0;
  const once = (): number => {
    const begun = performance.now();
    const compiled = compile(source, {
      form,
      modules: moduleExports,
      globals: globalNames,
      isClass: needsNew,
    });
    const took = performance.now() - begun;
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
    characters = compiled.program.code.length;
    return took;
  };
  const first = once();
  for (let i = 0; i < WARM; i++) once();
  return { first, warm: Array.from({ length: TIMED }, once), characters };
}

/** Read by whoever loads the bundle. */
Object.assign(globalThis, { measureCompile: measure });
