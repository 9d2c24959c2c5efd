// What a program means: itself, when it is JavaScript, or what another tool (oxc) leaves of it when it takes
// the types out. Nothing of the compiler but its parser has a hand in it.
import { parse as babelParse } from "@babel/parser";
import { transformWithOxc } from "vite";
import { parse } from "../parse.ts";
import { walk } from "../syntax.ts";

/** The text of a module that does what `source` says. */
export async function plainText(source: string): Promise<string> {
  const module = `${source}\nexport {};`;
  if (isJavaScript(source)) return module;
  const { code } = await transformWithOxc(module, "program.ts", {
    target: "es2022",
    sourcemap: false,
  });
  return code;
}

/** `a<b>(c)` is JavaScript, but not what its writer meant: nothing in it may be of a type. */
function isJavaScript(source: string): boolean {
  return parsesAsModule(source) && !mentionsTypes(source);
}

/** Whether a text is a JavaScript module, by the parser's own rules. */
export function parsesAsModule(source: string): boolean {
  try {
    babelParse(source, { sourceType: "module" });
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function mentionsTypes(source: string): boolean {
  const parsed = parse(source);
  if (!parsed.ok) return false;
  let found = false;
  walk(parsed.file, (node) => {
    found ||= node.type.startsWith("TS");
    return !found;
  });
  return found;
}
