// Builds the site and serves the result on a free port, as `npm run build` and `npm run preview` do.
// Node. Used by the browser tests and by the benchmarks.
import { spawn } from "node:child_process";
import { preview } from "vite";
import { present } from "../../base/assert.ts";

export interface Served {
  /** The root's address, with its last slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Rejects with the build's own output when it fails. */
export function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    // A test runner sets NODE_ENV, and React would be built for development.
    const env = { ...process.env, NODE_ENV: "production" };
    const child = spawn("npm", ["run", "build"], { env, stdio: ["ignore", "pipe", "pipe"] });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm run build failed:\n${Buffer.concat(output).toString("utf8")}`));
    });
  });
}

/** Serves what the last build left. */
export async function serveBuild(): Promise<Served> {
  const server = await preview({ preview: { port: 0, open: false }, logLevel: "error" });
  const url = present(server.resolvedUrls?.local[0], "the preview server's address");
  return { url, close: () => server.close() };
}
