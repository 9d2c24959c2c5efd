// Bundles a worker of the stress tests, so that Node's worker threads run the very code that browsers run.
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { present } from "../../base/assert.ts";

/** The CommonJS text of one of the workers beside this file. */
export async function workerCode(name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: fileURLToPath(new URL(name, import.meta.url)),
        output: { format: "cjs", codeSplitting: false },
      },
    },
    ssr: { noExternal: true, target: "node" },
  });
  // One input, no watching: one output.
  const { output: chunks } = output as Rolldown.RolldownOutput;
  return present(chunks[0], "bundled worker").code;
}
