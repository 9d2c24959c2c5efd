// The methods of an object that a proxy may call when nobody has said which: those whose names begin without an
// underscore.
// Python: Lib/multiprocessing/managers.py, public_methods

/** Names of the methods, those of the nearest class first. Getters are not asked: they might do something. */
export function publicMethods(value: unknown): string[] {
  const names = new Set<string>();
  let at: unknown = value;
  while (typeof at === "object" && at !== null && at !== Object.prototype) {
    for (const [name, { value: found }] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if (typeof found === "function" && name !== "constructor" && !name.startsWith("_"))
        names.add(name);
    at = Object.getPrototypeOf(at);
  }
  return [...names];
}
