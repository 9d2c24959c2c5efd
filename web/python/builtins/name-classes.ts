// Gives classes of the library the names that programs and tracebacks see, whatever a minifier made of them.
import { MODULE } from "./text.ts";

interface Named {
  readonly prototype: object;
}

/**
 * Names each class by its key and says which module it is from. An exception's `name`, which JavaScript reads
 * from the prototype, is the class's as well.
 */
export function nameClasses(module: string, classes: Readonly<Record<string, Named>>): void {
  for (const [name, made] of Object.entries(classes)) {
    Object.defineProperty(made, "name", { value: name });
    Object.defineProperty(made, MODULE, { value: module });
    if (made.prototype instanceof Error) {
      Object.defineProperty(made.prototype, "name", {
        value: name,
        writable: true,
        configurable: true,
      });
    }
  }
}
