// What the language's own functions do with a typed array that they are called on, or given.

/** Fields that are numbers. */
export const numberFields: ReadonlySet<string> = words(
  "length byteLength byteOffset BYTES_PER_ELEMENT",
);

/** Methods of typed arrays that give a number or a truth, and keep nothing. */
export const numberMethods: ReadonlySet<string> = words(
  "at includes indexOf lastIndexOf every some find findIndex findLast findLastIndex",
);

/** Those that give something else in which the array is not. */
export const copyMethods: ReadonlySet<string> = words(
  "slice map filter reduce reduceRight forEach join toString toLocaleString toReversed toSorted with",
);

/** Those that give the array itself, or nothing. */
export const changeMethods: ReadonlySet<string> = words("set fill sort reverse copyWithin");

/** Of these the function that they are given hands on so many numbers before the array itself. */
export const callbackMethods: ReadonlyMap<string, number> = new Map([
  ...[...words("every some find findIndex findLast findLastIndex map filter forEach")].map(
    (name) => [name, 2] as const,
  ),
  ["reduce", 3],
  ["reduceRight", 3],
  // They hand on numbers only.
  ["sort", Infinity],
  ["toSorted", Infinity],
]);

/** Iterators of it, which hold it: safe where a loop or a spread uses them up. */
export const iteratorMethods: ReadonlySet<string> = words("keys values entries");

const typedArrays = words(
  "Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array",
);

/** Constructors that take its numbers out. */
export const copyClasses: ReadonlySet<string> = new Set([...typedArrays, "Set"]);

/** Functions that look at what they are given, or make text or numbers of it. */
export const globalFunctions: ReadonlySet<string> = words("print String Number Boolean BigInt");

/** The same, as methods of global objects. Given more, those of the second list hand it to a function that they are given. */
export function isQuietMethod(object: string, method: string, given: number): boolean {
  if (object === "Math") return isOfMath(method);
  if (object === "console") return method === "log";
  if (given > 1) return false;
  return object === "JSON" ? method === "stringify" : method === "from" && isArrayClass(object);
}

/** A function of numbers, or a number. */
export function isOfMath(name: string): boolean {
  return Object.hasOwn(Math, name);
}

/** Names that are believed to mean what they mean in the language. */
export const trusted: ReadonlySet<string> = new Set([
  ...globalFunctions,
  ...copyClasses,
  ...words("Math JSON console Array range with_"),
]);

/** Of these the methods count, too, so nobody may get hold of the object itself. */
export function hasTrustedMethods(name: string): boolean {
  return name === "Math" || name === "JSON" || name === "console" || isArrayClass(name);
}

function isArrayClass(name: string): boolean {
  return name === "Array" || typedArrays.has(name);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
