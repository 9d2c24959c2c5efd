// The forms that the compiler has, each as a way to run a program. A new form is one more entry.
import { runCompiled, runGenerator, type Counts, type Show } from "./run.ts";

/** `counts` says how many checkpoints a thread may pass before it must give way, where the form can. */
type Run = (show: Show, source: string, counts: Counts) => Promise<string[]>;

export const forms: Readonly<Record<string, Run>> = {
  plain: async (show, source) => runCompiled(show, source, { importDynamic }),
  generator: async (show, source, counts) => runGenerator(show, source, counts, { importDynamic }),
};

async function importDynamic(specifier: unknown): Promise<unknown> {
  // As the language does: a specifier becomes a text, or the import fails later.
  return import(/* @vite-ignore */ String(specifier));
}
