// Takes away from a worker's global scope all that reaches out of it: network, storage, messages, nested
// workers. What stays is the language, timers, and a few harmless things. Runs in every worker before program
// code, after its runtime has taken what it needs itself.
// A list of what stays, not of what goes: what browsers add later is gone without our knowing its name.

/** Names of the web platform that a program may keep; the language's own stay as well. */
const harmless = new Set([
  "console",
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "queueMicrotask",
  "structuredClone",
  "atob",
  "btoa",
  "TextEncoder",
  "TextDecoder",
  "URL",
  "URLSearchParams",
  "performance",
  "crypto",
  "DOMException",
  "self",
  "name",
]);

/** ECMAScript's globals. `eval` and Function stay as names: the content security policy keeps them from working. */
const language = new Set([
  "globalThis",
  "Infinity",
  "NaN",
  "undefined",
  "eval",
  "isFinite",
  "isNaN",
  "parseFloat",
  "parseInt",
  "decodeURI",
  "decodeURIComponent",
  "encodeURI",
  "encodeURIComponent",
  "escape",
  "unescape",
  "AggregateError",
  "Array",
  "ArrayBuffer",
  "AsyncDisposableStack",
  "BigInt",
  "BigInt64Array",
  "BigUint64Array",
  "Boolean",
  "DataView",
  "Date",
  "DisposableStack",
  "Error",
  "EvalError",
  "FinalizationRegistry",
  "Float16Array",
  "Float32Array",
  "Float64Array",
  "Function",
  "Int8Array",
  "Int16Array",
  "Int32Array",
  "Iterator",
  "Map",
  "Number",
  "Object",
  "Promise",
  "Proxy",
  "RangeError",
  "ReferenceError",
  "RegExp",
  "Set",
  "SharedArrayBuffer",
  "String",
  "SuppressedError",
  "Symbol",
  "SyntaxError",
  "TypeError",
  "Uint8Array",
  "Uint8ClampedArray",
  "Uint16Array",
  "Uint32Array",
  "URIError",
  "WeakMap",
  "WeakRef",
  "WeakSet",
  "Atomics",
  "Intl",
  "JSON",
  "Math",
  "Reflect",
]);

/**
 * Removes every other name from the global object and from the prototypes behind it, and pins the language's own down: a
 * program that puts something else in the place of `Error` is told so there and then, before the runtime trips over it.
 */
export function sealScope(): void {
  const keep = (name: string | symbol) =>
    typeof name === "symbol" || harmless.has(name) || language.has(name);
  for (
    let at: object | null = globalThis;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const name of Reflect.ownKeys(at)) {
      if (keep(name) || name === "constructor") continue;
      if (Reflect.deleteProperty(at, name)) continue;
      // Some engines pin a few names down: then they stay, holding nothing.
      try {
        Reflect.defineProperty(at, name, { value: undefined });
      } catch {
        // A name that can be neither removed nor emptied is read-only state of the worker, such as `location`.
      }
    }
    Reflect.deleteProperty(at, "constructor");
  }
  for (const name of language)
    if (Object.hasOwn(globalThis, name))
      Reflect.defineProperty(globalThis, name, { writable: false, configurable: false });
}
