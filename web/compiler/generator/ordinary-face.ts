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
  const isArrow = node.type === "ArrowFunctionExpression";
  const call = `${fresh.form}.drive(${generator}(${[isArrow ? "void 0" : "this", ...names].join(",")}))`;
  const hasMark = head.includes("§") || isArrow;
  const list = `(${hasMark && !isArrow ? "" : mark(face)}${names.join(",")})`;
  return isArrow ? `${list}=>${call}` : `${head}${list}{return ${call}}`;
}

/** Names for the parameters that count for a function's length, and for the rest. */
export function parameterNames(fresh: FreshNames, node: FunctionNode): readonly string[] {
  const real = realParameters(node).map((one) =>
    one.type === "TSParameterProperty" ? one.parameter : one,
  );
  const optional = real.findIndex(
    (one) => one.type === "AssignmentPattern" || one.type === "RestElement",
  );
  const length = optional === -1 ? real.length : optional;
  const names = Array.from({ length }, (_, at) => `${fresh.temporary}${String(at + 1)}`);
  if (optional !== -1) names.push(`...${fresh.temporary}0`);
  return names;
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
