// The text of a function's ordinary face: what everybody sees and calls, with the function's name, length and mark.
// Called by what can't give way, it drives the generator that does the work.
import type { FreshNames, Pass } from "../pass.ts";
import type { Face } from "./faces.ts";
import { realParameters } from "./heads.ts";
import { walk, type FunctionNode } from "../syntax.ts";

export const mark = ({ id }: Face): string => `/*§${String(id)}*/`;

/** The ordinary face, which drives what `generator` makes. */
export function ordinary(
  { fresh }: Pass,
  node: FunctionNode,
  face: Face,
  generator: string,
  head: string,
): string {
  const names = parameterNames(fresh, node);
  const given = givenNames(fresh, names);
  const isArrow = node.type === "ArrowFunctionExpression";
  const call = `${fresh.form}.drive(${generator}(${[isArrow ? "void 0" : "this", ...given].join(",")}))`;
  const hasMark = head.includes("§") || isArrow;
  const list = `(${hasMark && !isArrow ? "" : mark(face)}${names.join(",")})`;
  return isArrow ? `${list}=>${call}` : `${head}${list}{return ${call}}`;
}

/** Parameters of the ordinary face, as many as the function has; those behind its length have a default value. */
export function parameterNames(fresh: FreshNames, node: FunctionNode): readonly string[] {
  const real = realParameters(node).map((one) =>
    one.type === "TSParameterProperty" ? one.parameter : one,
  );
  const optional = real.findIndex(
    (one) => one.type === "AssignmentPattern" || one.type === "RestElement",
  );
  return real.map((one, at) => {
    const name = `${one.type === "RestElement" ? "..." : ""}${fresh.temporary}${String(at + 1)}`;
    return optional === -1 || at < optional || one.type === "RestElement" ? name : `${name}=void 0`;
  });
}

/** What the ordinary face hands on of its parameters. */
export function givenNames({ form }: FreshNames, names: readonly string[]): readonly string[] {
  return names.map((name) =>
    name.startsWith("...") ? `...${form}.whole(${name.slice(3)})` : name.replace("=void 0", ""),
  );
}

/** What the generator of a private accessor is called, which is a private method. */
export const privateGenerator = ({ generator }: Face): string =>
  `#${generator.replaceAll("#", "")}`;

/** An anonymous function with the name that a property gives it. */
export function named(name: string, text: string): string {
  const [open, close] = namedAround(name);
  return open + text + close;
}

/** What stands around an anonymous function or class so that it gets a name. */
export function namedAround(name: string): readonly [string, string] {
  if (name === "") return ["", ""];
  if (/^[a-z$_][\w$]*$/iu.test(name) && name !== "__proto__") return [`({${name}:`, `}).${name}`];
  const key = JSON.stringify(name);
  return [`({[${key}]:`, `})[${key}]`];
}

/** Whether a name occurs in a function's parameters or body. */
export function mentions(node: FunctionNode, name: string): boolean {
  let found = false;
  for (const part of [...node.params, node.body]) {
    walk(part, (below) => {
      found ||= below.type === "Identifier" && below.name === name;
      return !found;
    });
  }
  return found;
}
