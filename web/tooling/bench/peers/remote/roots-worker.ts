// The work on arrays behind postMessage and behind comlink. An array that is not shared comes by transfer and goes
// back so. `serial` is the same work by one, in its own memory; it answers with seconds.
import { expose, transfer } from "comlink";
import { fill, ROOTS, roots } from "./roots.ts";

export interface Piece {
  readonly data: Float64Array;
  readonly from: number;
  readonly to: number;
}

const own = new Float64Array(ROOTS);

function serial(): number {
  fill(own, 0);
  const begun = performance.now();
  roots(own, 0, ROOTS);
  return (performance.now() - begun) / 1000;
}

function work({ data, from, to }: Piece): Piece {
  roots(data, from, to);
  const { buffer } = data;
  return buffer instanceof ArrayBuffer
    ? transfer({ data, from, to }, [buffer])
    : { data, from, to };
}

export const remote = { serial, work };

self.addEventListener("message", ({ data }: MessageEvent<{ readonly piece?: Piece }>) => {
  if (!data.piece) return;
  const done = work(data.piece);
  const { buffer } = done.data;
  self.postMessage({ done }, { transfer: buffer instanceof ArrayBuffer ? [buffer] : [] });
});

expose(remote);
