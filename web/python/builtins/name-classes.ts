// Gives classes of the library the names that programs and tracebacks see, whatever a minifier made of them.
import { isClass, MODULE, REPR } from "./text.ts";

/** Names each class by its key and says which module it is from. An exception's `name` is its class's. */
export function nameClasses(module: string, classes: Readonly<Record<string, object>>): void {
  for (const [name, made] of Object.entries(classes)) {
    Object.defineProperty(made, "name", { value: name });
    Object.defineProperty(made, MODULE, { value: module });
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
