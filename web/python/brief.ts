// The beginning of a large value: what is shown of a variable is cut anyway, and writing out a million numbers to
// show twenty of them would take longer than most programs.

/** More items than this can't be shown: each takes a character and a comma at least. */
const MOST_ITEMS = 100;
const MOST_CHARACTERS = 400;

/** Lists inside lists are looked into so deep. */
const DEEPEST = 4;

/** The value itself, or, where it or what it holds is large, a shorter one that begins the same. */
export function brief(value: unknown, deepest = DEEPEST): unknown {
  const short = beginning(value);
  if (!Array.isArray(short) || deepest === 0) return short;
  let left = MOST_ITEMS;
  for (let at = 0; at < short.length; at++) {
    left = leftBeside(short[at], left, deepest - 1);
    if (left >= 0) continue;
    // This one fills what can be shown.
    const first = firstItems(short, at + 1);
    first[at] = brief(short[at], deepest - 1);
    return first;
  }
  return short;
}

/** How many more of so many items can be shown beside this one; less than 0 when it is too large itself. */
function leftBeside(value: unknown, items: number, deepest: number): number {
  if (isLarge(value)) return -1;
  let left = items - 1;
  if (!Array.isArray(value) || deepest === 0) return left;
  for (let at = 0; at < value.length && left >= 0; at++)
    left = leftBeside(value[at], left, deepest - 1);
  return left;
}

function beginning(value: unknown): unknown {
  if (!isLarge(value)) return value;
  if (typeof value === "string") return value.slice(0, MOST_CHARACTERS);
  if (Array.isArray(value)) return firstItems(value, MOST_ITEMS);
  if (value instanceof Map) return new Map(firsts(Map.prototype.entries.call(value)));
  if (value instanceof Set) return new Set(firsts(Set.prototype.values.call(value)));
  return value instanceof DataView || !ArrayBuffer.isView(value) ? value : firstsOfView(value);
}

function isLarge(value: unknown): boolean {
  if (typeof value === "string") return value.length > MOST_CHARACTERS;
  if (Array.isArray(value)) return value.length > MOST_ITEMS;
  if (value instanceof Map || value instanceof Set) return value.size > MOST_ITEMS;
  return ArrayBuffer.isView(value) && value.byteLength > MOST_ITEMS * 8;
}

/** A plain array: `slice` would make one of the program's class, and so run it. */
const firstItems = (items: readonly unknown[], count: number): unknown[] =>
  Array.from({ length: count }, (_, at) => items[at]);

function* firsts<T>(items: Iterable<T>): Generator<T> {
  let left = MOST_ITEMS;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}

/** Of the same type: how it is shown depends on that. */
function firstsOfView(view: ArrayBufferView): unknown {
  const subarray: unknown = Reflect.get(view, "subarray");
  return typeof subarray === "function" ? Reflect.apply(subarray, view, [0, MOST_ITEMS]) : view;
}
