// Generators of ours go on working when a program has put something else in the place of what the language's generators
// inherit, or has taken it away. One object for all of them is also less to make than one for each function.
// ECMA-262: 27.5.1, The %GeneratorPrototype% Object
const { defineProperty, get, getPrototypeOf } = Reflect;

/** What all generator functions inherit from. */
const functions = getPrototypeOf(function* () {
  // Made for its prototype.
}) as GeneratorFunction; // the language says so

const kept = Object.create(functions.prototype) as Generator; // what is put on it makes it one
for (const key of ["next", "return", "throw", Symbol.iterator]) {
  defineProperty(kept, key, { value: get(functions.prototype, key) });
}

/** Lets what a function makes inherit from what generators had before any program ran, if it makes generators. */
export function keep<F extends (...args: never[]) => Generator>(make: F): F {
  if (getPrototypeOf(make) === functions) make.prototype = kept;
  return make;
}
