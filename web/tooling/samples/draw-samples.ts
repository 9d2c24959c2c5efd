// Draws what programs get with requests.get() into public/samples/: eight pictures, a list of them, and small
// pages with a list of their own. The same every time: `node web/tooling/run.mjs web/tooling/samples/draw-samples.ts`.
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { SAMPLE_SITE } from "../../wire/sample-site.ts";
import { paintings, type Painting } from "./paintings.ts";
import { pages } from "./pages.ts";
import { encodePng, type Picture } from "./png.ts";

const FOLDER = "public/samples";
const WIDTH = 540;
const HEIGHT = 360;
/** Points of a pixel along each side: edges are smooth. */
const FINE = 2;
/** Shades that a channel is rounded to: fewer, and the files are small. */
const SHADES = 3;

function paint(painting: Painting): Picture {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const sum = [0, 0, 0];
      for (let i = 0; i < FINE * FINE; i++) {
        const across = x + ((i % FINE) + 0.5) / FINE;
        const down = y + (Math.floor(i / FINE) + 0.5) / FINE;
        painting(across / HEIGHT, down / HEIGHT).forEach((part, channel) => {
          sum[channel] = (sum[channel] ?? 0) + part;
        });
      }
      sum.forEach((part, channel) => {
        const shade = Math.round(part / (FINE * FINE) / SHADES) * SHADES;
        pixels[(y * WIDTH + x) * 3 + channel] = Math.min(255, Math.max(0, shade));
      });
    }
  }
  return { width: WIDTH, height: HEIGHT, pixels };
}

mkdirSync(`${FOLDER}/pages`, { recursive: true });
for (const [name, painting] of Object.entries(paintings)) {
  const file = `${FOLDER}/${name}.png`;
  writeFileSync(file, encodePng(paint(painting)));
  console.log(`${file}: ${(statSync(file).size / 1024).toFixed(0)} KiB`);
}
const addresses = (paths: readonly string[]) =>
  paths.map((path) => `${SAMPLE_SITE}${path}\n`).join("");
writeFileSync(`${FOLDER}/list.txt`, addresses(Object.keys(paintings).map((name) => `${name}.png`)));
for (const { path, text } of pages) writeFileSync(`${FOLDER}/${path}`, text);
writeFileSync(`${FOLDER}/pages.txt`, addresses(pages.map(({ path }) => path)));
