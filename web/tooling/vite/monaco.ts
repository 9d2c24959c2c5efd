// Vite plugin: leaves out of Monaco what programs here can't use.
//   lib.js            TypeScript's libraries of the page: a program sees no DOM, and they are four fifths of the text
//   workerManager.js  a second copy of the TypeScript worker; monaco/workers.ts of the editor panel says where it is
//   workers.js        every feature there is, imported for its effects; monaco/core.ts names those we want
import type { Plugin } from "vite";
import { assert } from "../../base/assert.ts";

const LIBRARIES = "/languages/features/typescript/lib/lib.js";
const WORKER_MANAGER = "/languages/features/typescript/workerManager.js";
const WORKERS = "/internal/common/workers.js";

/** Where `libFileMap["lib.dom.d.ts"] = …;` begins, and where the map is exported after the last one. */
const PARTS = /^(?=libFileMap\["lib\.|export \{ libFileMap \};)/m;
const LIBRARY = /^libFileMap\["/;
const LANGUAGE_LIBRARY = /^libFileMap\["lib\.(?:es|decorators)(?![\w.]*\.full\.d\.ts"\])/;
const FEATURE = /^import '[^']*';$/gm;
const OWN_WORKER =
  /createWorker: \(\) => new Worker\(new URL\('ts\.worker\.js', import\.meta\.url\).*\),/;

export function monaco(): Plugin {
  return {
    ...trimming(),
    // Workers are bundled by themselves, with plugins of their own.
    config: () => ({ worker: { plugins: () => [trimming()] } }),
  };
}

function trimming(): Plugin {
  return {
    name: "many-hands:monaco",
    enforce: "pre",
    transform(code, id) {
      if (id.endsWith(LIBRARIES)) return { code: withoutPageLibraries(code), map: null };
      if (id.endsWith(WORKER_MANAGER)) return { code: withoutOwnWorker(code), map: null };
      if (id.endsWith(WORKERS)) return { code: withoutFeatures(code), map: null };
      return undefined;
    },
  };
}

function withoutPageLibraries(code: string): string {
  const parts = code.split(PARTS);
  const kept = parts.filter((part) => !LIBRARY.test(part) || LANGUAGE_LIBRARY.test(part));
  assert(kept.length < parts.length, "Monaco keeps its libraries in another form: look at lib.js");
  return kept.join("");
}

function withoutOwnWorker(code: string): string {
  assert(
    OWN_WORKER.test(code),
    "Monaco starts its TypeScript worker in another way: look at workerManager.js",
  );
  return code.replace(OWN_WORKER, "");
}

function withoutFeatures(code: string): string {
  assert(code.match(FEATURE), "Monaco brings its features in another way: look at workers.js");
  return code.replaceAll(FEATURE, "");
}
