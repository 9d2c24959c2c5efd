// What TypeScript and newer JavaScript add to classes: parameter properties and `accessor` fields.
//
//   class A {                              class A {x;
//     constructor(private x: number) {}      constructor(x) {this.x=x;}
//     accessor n = 1;                        #n = 1;get n(){return this.#n}set n($v){this.#n=$v}
//   }                                      }
import type * as t from "@babel/types";
import { rank } from "./edits.ts";
import type { Pass } from "./pass.ts";
import { boundNames, endOf, isAnonymousDefinition, startOf, type ClassNode } from "./syntax.ts";

/** Declares each parameter property as a field, and notes that it is to be set once `this` exists. */
export function lowerParameterProperties(pass: Pass, node: ClassNode): void {
  const constructor = node.body.body.find(
    (member): member is t.ClassMethod =>
      member.type === "ClassMethod" && member.kind === "constructor",
  );
  const names = (constructor?.params ?? [])
    .filter((parameter) => parameter.type === "TSParameterProperty")
    .flatMap((parameter) => boundNames(parameter));
  if (!constructor || names.length === 0) return;
  pass.edits.insert(
    startOf(node.body) + 1,
    names.map((name) => `${name};`).join(""),
    rank.statement,
  );
  const call = constructor.body.body.find(isSuperCall);
  if (call || !node.superClass) pass.parameterProperties.set(constructor, { names, call });
  else {
    pass.notSupported(
      constructor,
      "A constructor with parameter properties must call super() as a statement of its own.",
    );
  }
}

/** Sets what the constructors declare; `selfOf` says what `this` is called in one. */
export function setParameterProperties(
  { edits, parameterProperties }: Pass,
  selfOf: (constructor: t.ClassMethod) => string,
): void {
  for (const [constructor, { names, call }] of parameterProperties) {
    const self = selfOf(constructor);
    const sets = names.map((name) => `${self}.${name}=${name};`).join("");
    if (call) edits.wrap(startOf(call), endOf(call), "", sets, rank.statement);
    else edits.insert(startOf(constructor.body) + 1, sets, rank.statement);
  }
}

function isSuperCall(statement: t.Statement): boolean {
  return (
    statement.type === "ExpressionStatement" &&
    statement.expression.type === "CallExpression" &&
    statement.expression.callee.type === "Super"
  );
}

/** Turns `accessor x = 1` into a private field with a getter and a setter. */
export function lowerAccessor(pass: Pass, node: t.ClassAccessorProperty): void {
  const { edits, source } = pass;
  const key = source.slice(startOf(node.key), endOf(node.key));
  const named = node.key.type === "Identifier" ? node.key.name : "value";
  const field = `#${pass.free(`$${named}`)}${node.key.type === "PrivateName" ? "$private" : ""}_${String(startOf(node))}`;
  const word = accessorWord(pass, node);
  edits.cut(word, endOf(node.key), field);
  if (node.value && isAnonymousDefinition(node.value)) {
    // The function's name is the accessor's, not the field's.
    const name = node.key.type === "PrivateName" ? JSON.stringify(key) : key;
    edits.wrap(
      startOf(node.value),
      endOf(node.value),
      `{${name}:`,
      `}[${nameText(node, key)}]`,
      rank.head,
    );
  }
  const modifier = node.static ? "static " : "";
  edits.wrap(
    startOf(node),
    endOf(node),
    "",
    `${modifier}get ${key}(){return this.${field}}${modifier}set ${key}($v){this.${field}=$v}`,
    rank.statement,
  );
}

function nameText(node: t.ClassAccessorProperty, key: string): string {
  return node.key.type === "Identifier" || node.key.type === "PrivateName"
    ? JSON.stringify(key)
    : key;
}

function accessorWord(pass: Pass, node: t.ClassAccessorProperty): number {
  const before = pass.source.slice(startOf(node), startOf(node.key));
  return startOf(node) + before.lastIndexOf("accessor");
}
