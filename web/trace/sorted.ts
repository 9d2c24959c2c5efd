// Binary search in lists that are in order. Page side; no DOM.

/** How many leading items satisfy a condition that holds for a first part of the list only. Binary search. */
export function countUntil<T>(list: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // `middle` is below `length`, so the item is there, even where T includes undefined.
    if (holds(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
