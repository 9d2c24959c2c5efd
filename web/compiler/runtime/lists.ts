// Lists of ours where the language goes over them: in `f(...list)` it asks arrays for an iterator, and a program may have
// put its own in that place.
const iterator: typeof Symbol.iterator = Symbol.iterator;
const arrays = Array.prototype;
const { values } = arrays;
// What iterators of arrays inherit from.
const iterators = Reflect.getPrototypeOf([].values()) as Iterator<unknown>;
const { next } = iterators;

/** A list as something to be spread: all of it, and nobody else hears of that. */
export function whole<T>(list: readonly T[]): Iterable<T> {
  if (arrays[iterator] === values && iterators.next === next) return list;
  let at = -1;
  const step = (): IteratorResult<T> => {
    at += 1;
    // What is behind the end is never looked at.
    return { done: at >= list.length, value: list[at] as T };
  };
  return { [iterator]: () => ({ next: step }) };
}
