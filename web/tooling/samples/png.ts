// Writes a picture as a PNG file: 8 bits a channel, no alpha, rows filtered so that they pack well.
// Format: w3.org/TR/png
import { crc32, deflateSync } from "node:zlib";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const CHANNELS = 3;
/** Each row is written as differences: to the left (1), above (2), their mean (3), or the best guess of three (4). */
const FILTERS = [1, 2, 3, 4];

export function encodePng({ width, height, pixels }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const stride = width * CHANNELS;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++) rows.set(bestRow(pixels, y, stride), y * (stride + 1));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The filtered row whose differences are smallest. */
function bestRow(pixels: Uint8Array, y: number, stride: number): Uint8Array {
  const candidates = FILTERS.map((filter) => filteredRow(pixels, y, stride, filter));
  return candidates.reduce((best, row) => (weight(row) < weight(best) ? row : best));
}

function weight(row: Uint8Array): number {
  return row.reduce((sum, byte) => sum + (byte < 128 ? byte : 256 - byte), 0);
}

function filteredRow(pixels: Uint8Array, y: number, stride: number, filter: number): Uint8Array {
  const row = new Uint8Array(stride + 1);
  row[0] = filter;
  const at = (x: number, line: number) =>
    x < 0 || line < 0 ? 0 : (pixels[line * stride + x] ?? 0);
  for (let x = 0; x < stride; x++) {
    const left = at(x - CHANNELS, y);
    const above = at(x, y - 1);
    const guess = [left, above, (left + above) >> 1, paeth(left, above, at(x - CHANNELS, y - 1))];
    row[x + 1] = at(x, y) - (guess[filter - 1] ?? 0);
  }
  return row;
}

/** Whichever of the three neighbours is nearest to left + above − corner. */
function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner);
  const toAbove = Math.abs(left - corner);
  const toCorner = Math.abs(left + above - 2 * corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
