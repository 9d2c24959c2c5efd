// Which of the names that a case imports the library doesn't have yet. Pure.
// Cases import by name, so that this can be read off them.
import { moduleExports } from "../../python/exports.ts";

const IMPORT = /^import\s+(?:(\w+)\s+from|\{([^}]*)\}\s+from)\s+"([^"]+)";/gm;

/** `multiprocessing.Queue`, …; a module that isn't there by its own name. */
export function missingNames(program: string): string[] {
  return [...program.matchAll(IMPORT)].flatMap(([, , named = "", module = ""]) => {
    const exported = moduleExports.get(module);
    if (!exported) return [module];
    const names = named.split(",").map((name) => name.trim().replace(/\s+as\s.*$/, ""));
    return (
      names
        // Types are gone when a program runs.
        .filter((name) => name !== "" && !name.startsWith("type ") && !exported.has(name))
        .map((name) => `${module}.${name}`)
    );
  });
}
