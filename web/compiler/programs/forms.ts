// The forms that the compiler has, each as a way to run a program. A new form is one more entry.
import { runCompiled, runGenerator, type Show } from "./run.ts";

type Run = (show: Show, source: string) => Promise<string[]>;

export const forms: Readonly<Record<string, Run>> = {
  plain: async (show, source) => runCompiled(show, source, { importDynamic }),
  generator: async (show, source) => runGenerator(show, source, () => 0, { importDynamic }),
};

async function importDynamic(specifier: unknown): Promise<unknown> {
  // As the language does: a specifier becomes a text, or the import fails later.
  return import(/* @vite-ignore */ String(specifier));
}
