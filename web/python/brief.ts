// The beginning of a large value: what is shown of a variable is cut anyway, and writing out a million numbers to
// show twenty of them would take longer than most programs.

/** More items than this can't be shown: each takes a character and a comma at least. */
const MOST_ITEMS = 100;
const MOST_CHARACTERS = 400;

/** The value itself, or, where it or what it holds is large, a shorter one that begins the same. */
export function brief(value: unknown): unknown {
  const short = beginning(value);
  if (!Array.isArray(short)) return short;
  // One level down, for a list of large lists; deeper ones are rare. The first large one fills what can be shown.
  const first = short.findIndex(isLarge);
  return first < 0 ? short : short.slice(0, first + 1).map(beginning);
}

function beginning(value: unknown): unknown {
  if (!isLarge(value)) return value;
  if (typeof value === "string") return value.slice(0, MOST_CHARACTERS);
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS);
  if (value instanceof Map) return new Map(firsts(value));
  if (value instanceof Set) return new Set(firsts(value));
  return value instanceof DataView || !ArrayBuffer.isView(value) ? value : firstsOfView(value);
}

function isLarge(value: unknown): boolean {
  if (typeof value === "string") return value.length > MOST_CHARACTERS;
  if (Array.isArray(value)) return value.length > MOST_ITEMS;
  if (value instanceof Map || value instanceof Set) return value.size > MOST_ITEMS;
  return ArrayBuffer.isView(value) && value.byteLength > MOST_ITEMS * 8;
}

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
