// Makes classes and functions of the library what programs see of CPython's: their names, whatever a minifier made
// of them, properties that can't be set, and a text that says what print() shows.
import { isClass } from "../../base/is-class.ts";
import { setClassNames } from "./class-names.ts";
import { AttributeError } from "./exceptions.ts";
import { className, repr, REPR, toText } from "./text.ts";

/** What formatters of JavaScript values ask first; https://nodejs.org/api/util.html#utilinspectcustom */
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** Names each class by its key and says which module it is from. To set a property without a setter is refused. */
export function nameClasses(
  module: string,
  classes: Readonly<Record<string, { readonly prototype: object }>>,
): void {
  setClassNames(module, classes);
  for (const { prototype } of Object.values(classes)) {
    refuseSetting(prototype);
    giveText(prototype);
  }
}

/** Exceptions have a text of their own, and so has what derives from a class that was given one. */
function giveText(prototype: object): void {
  if (prototype instanceof Error) return;
  Object.defineProperty(prototype, INSPECT, { value: showAsPython, configurable: true });
  const said: unknown = Reflect.get(prototype, "toString");
  if (said === toText || Object.hasOwn(prototype, "toString")) return;
  Object.defineProperty(prototype, "toString", {
    value: toText,
    writable: true,
    configurable: true,
  });
}

function showAsPython(this: object): string {
  return repr(this);
}

/** AttributeError in place of JavaScript's TypeError. */
function refuseSetting(prototype: object): void {
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  for (const [name, { get, set }] of members) {
    if (!get || set) continue;
    Object.defineProperty(prototype, name, {
      set(this: object) {
        throw new AttributeError(`property '${name}' of '${className(this)}' object has no setter`);
      },
    });
  }
}

/** Names functions likewise. Those that CPython has written in C say so in their repr. */
export function nameFunctions(
  names: Readonly<Record<string, unknown>>,
  { builtIn }: { readonly builtIn: boolean },
): void {
  // What is still to be made is named when it is.
  for (const [name, { value: made }] of Object.entries(Object.getOwnPropertyDescriptors(names))) {
    if (typeof made !== "function" || (made.name === name && !builtIn) || isClass(made)) continue;
    Object.defineProperty(made, "name", { value: name });
    if (!builtIn) continue;
    const value = () => `<built-in function ${name}>`;
    // Some are shared by all interpreters, and are named again.
    Object.defineProperty(made, REPR, { value, configurable: true });
  }
}
