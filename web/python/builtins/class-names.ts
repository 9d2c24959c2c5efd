// Gives classes the names that programs and tracebacks see, whatever a minifier made of them.
import { MODULE } from "./text.ts";

/** Names each class by its key and says which module it is from. An exception's `name` is its class's. */
export function setClassNames(module: string, classes: Readonly<Record<string, object>>): void {
  for (const [name, made] of Object.entries(classes)) {
    Object.defineProperty(made, "name", { value: name });
    Object.defineProperty(made, MODULE, { value: module });
  }
}
