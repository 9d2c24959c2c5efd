// Sorting as list.sort() does it: stable, and asking only `<`, a later item against an earlier one. JavaScript's
// own sort compares in an order that is each engine's affair, and an error of comparing would tell of it.
// Python: Objects/listsort.txt; Objects/listobject.c, count_run and binarysort

/** `a` belongs before `b`. May raise. */
type Less<T> = (a: T, b: T) => boolean;

/** Shorter lists are sorted by inserting, longer ones in pieces of this length, which are then merged. */
const PIECE = 64;

/** The items in rising order, as a new list. `reverse` turns the order round, and keeps equals as they stood. */
export function sorted<T>(items: readonly T[], less: Less<T>, reverse = false): T[] {
  if (reverse) return sorted(items.toReversed(), less).toReversed();
  let pieces: T[][] = [];
  for (let start = 0; start < items.length; start += PIECE)
    pieces.push(insertionSorted(items.slice(start, start + PIECE), less));
  while (pieces.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < pieces.length; i += 2)
      merged.push(merge(pieces[i] ?? [], pieces[i + 1] ?? [], less));
    pieces = merged;
  }
  return pieces[0] ?? [];
}

function insertionSorted<T>(items: readonly T[], less: Less<T>): T[] {
  const done = firstRun(items, less);
  for (const item of items.slice(done.length)) insert(done, item, less);
  return done;
}

/** The items at the beginning that rise as they stand, or fall without equals, and then the other way round. */
function firstRun<T>(items: readonly T[], less: Less<T>): T[] {
  const falls = items.length > 1 && less(at(items, 1), at(items, 0));
  let end = 2;
  while (end < items.length && less(at(items, end), at(items, end - 1)) === falls) end++;
  const run = items.slice(0, end);
  return falls ? run.reverse() : run;
}

/** Puts an item to its place, behind its equals, by halving. */
function insert<T>(done: T[], item: T, less: Less<T>): void {
  let [low, high] = [0, done.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (less(item, at(done, middle))) high = middle;
    else low = middle + 1;
  }
  done.splice(low, 0, item);
}

function merge<T>(left: readonly T[], right: readonly T[], less: Less<T>): T[] {
  const merged: T[] = [];
  let next = 0;
  for (const item of right) {
    for (; next < left.length && !less(item, at(left, next)); next++) merged.push(at(left, next));
    merged.push(item);
  }
  return merged.concat(left.slice(next));
}

function at<T>(items: readonly T[], index: number): T {
  // Only asked for what lies inside the list; the item itself may be undefined.
  return items[index] as T;
}
