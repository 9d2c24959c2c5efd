// Runs one of the project's tools: `node web/tooling/run.mjs <tool.ts> [arguments]`.
// Node 20 can't read TypeScript by itself; Vite, which is here anyway, can. This is the one plain script.
// A tool is a module that does its work when imported and sets `process.exitCode`.
import { runnerImport } from "vite";

const [tool, ...rest] = process.argv.slice(2);
if (!tool) {
  console.error("Say which tool: node web/tooling/run.mjs web/tooling/test/run-tests.ts");
  process.exit(2);
}
process.argv.splice(1, process.argv.length - 1, tool, ...rest);
await runnerImport(`/${tool}`, { logLevel: "error" });
