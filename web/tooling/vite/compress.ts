// Compresses what was built, so that the server needn't: a .br and a .gz beside each text file.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const isText = /\.(?:html|js|css|svg|json|txt|xml|wasm)$/;

export async function compress(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => isText.test(file) && statSync(file).isFile());
  await Promise.all(files.map(compressFile));
}

async function compressFile(file: string): Promise<void> {
  const content = readFileSync(file);
  // 11 takes many times longer than 9 for a few per cent; Monaco alone is megabytes.
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const [small, smaller] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, brotli),
  ]);
  writeFileSync(`${file}.gz`, small);
  writeFileSync(`${file}.br`, smaller);
}
