// Serves the built site as the simplest of hosts does: files with their types and no header more, so that pages are
// not isolated. For browser tests.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".txt": "text/plain",
};

export interface BareServer {
  /** The root's address, with its last slash. */
  readonly url: string;
  close(): Promise<void>;
}

export async function serveBare(): Promise<BareServer> {
  const dist = join(process.cwd(), "dist");
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    const file = join(dist, path.endsWith("/") ? `${path}index.html` : path);
    readFile(file).then(
      (content) => response.writeHead(200, { "Content-Type": types[extname(file)] }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
