// The work on arrays: the same few steps for every element, in place. Sent to workers as text by one library, so
// it stands for itself.

export const ROOTS = 2_000_000;

export function roots(data: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const x = data[i] ?? 0;
    data[i] = Math.sqrt(x) * Math.sin(x);
  }
}

/** The numbers from 0 on, which it works on. */
export function fill(data: Float64Array, first: number): void {
  for (let i = 0; i < data.length; i++) data[i] = first + i;
}

/** A few places of the whole are enough to see that every part was worked on once. */
export function rootsAreRight(parts: readonly Float64Array[]): boolean {
  let first = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i += 997) {
      if (part[i] !== Math.sqrt(first + i) * Math.sin(first + i)) return false;
    }
    first += part.length;
  }
  return first === ROOTS;
}
