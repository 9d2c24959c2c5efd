// Mistakes that the parser lets pass because it reads TypeScript, and that an engine would refuse only when it
// loads the text. Here they are told like any other, with their place.
import type * as t from "@babel/types";
import type { Pass } from "./pass.ts";
import { boundNames, isClass, isFunction, walk, type Node } from "./syntax.ts";
import { topLevelNames } from "./top-level.ts";

export function findEarlyErrors(pass: Pass, program: t.Program): void {
  walk(program, (node) => {
    if (node.type === "RegExpLiteral") checkPattern(pass, node);
    if (isClass(node)) checkConstructors(pass, node.body);
    for (const target of bindings(node)) checkThis(pass, target);
  });
  checkExports(pass, program);
  checkImports(pass, program);
}

/** The parser doesn't read what stands in a regular expression; the engine that will run it does. */
function checkPattern(pass: Pass, node: t.RegExpLiteral): void {
  try {
    void new RegExp(node.pattern, node.flags);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    pass.mistake("SyntaxError", node, `${error.message}.`);
  }
}

/** Overloads have no body and are another kind of node. */
function checkConstructors(pass: Pass, body: t.ClassBody): void {
  const constructors = body.body.filter(
    (member) => member.type === "ClassMethod" && member.kind === "constructor",
  );
  const [, second] = constructors;
  if (second) pass.mistake("SyntaxError", second, "A class can have only one constructor.");
}

/** What binds names, but for the parameter that says what `this` is. */
function bindings(node: Node): readonly Node[] {
  if (node.type === "VariableDeclarator") return [node.id];
  if (node.type === "CatchClause") return node.param ? [node.param] : [];
  if (!isFunction(node)) return [];
  return node.params
    .map((param) => (param.type === "TSParameterProperty" ? param.parameter : param))
    .filter((param, index) => index > 0 || param.type !== "Identifier");
}

function checkThis(pass: Pass, target: Node): void {
  if (boundNames(target).includes("this")) {
    pass.mistake("SyntaxError", target, "Unexpected keyword 'this'.");
  }
}

/** To the parser, what is imported might be a type, which may share its name with a variable. */
function checkImports(pass: Pass, program: t.Program): void {
  const declared = new Set(topLevelNames(program).map(({ name }) => name));
  for (const statement of program.body) {
    if (statement.type !== "ImportDeclaration" || statement.importKind === "type") continue;
    for (const one of statement.specifiers) {
      const isType = one.type === "ImportSpecifier" && one.importKind === "type";
      if (isType || !declared.has(one.local.name)) continue;
      pass.mistake("SyntaxError", one, `'${one.local.name}' is imported and declared as well.`);
    }
  }
}

function checkExports(pass: Pass, program: t.Program): void {
  const seen = new Set<string>();
  for (const statement of program.body) {
    for (const { name, node } of exportsOf(statement)) {
      if (seen.has(name)) {
        pass.mistake("SyntaxError", node, `'${name}' is exported twice.`);
      }
      seen.add(name);
    }
  }
}

interface Exported {
  readonly name: string;
  readonly node: Node;
}

/** Names that a statement exports at run time. Types may share a name, and so may the parts of an enum. */
function exportsOf(statement: t.Statement): Exported[] {
  if (statement.type === "ExportDefaultDeclaration") {
    const isType = /^TS(?:DeclareFunction|InterfaceDeclaration)$/u.test(statement.declaration.type);
    return isType ? [] : [{ name: "default", node: statement }];
  }
  if (statement.type !== "ExportNamedDeclaration" || statement.exportKind === "type") return [];
  const { declaration } = statement;
  if (declaration) return namesOf(declaration).map((name) => ({ name, node: declaration }));
  return statement.specifiers.flatMap((specifier) =>
    specifier.type === "ExportSpecifier" && specifier.exportKind === "type"
      ? []
      : [{ name: exportedName(specifier), node: specifier }],
  );
}

function namesOf(declaration: t.Declaration): string[] {
  switch (declaration.type) {
    case "VariableDeclaration":
      return declaration.declarations.flatMap(({ id }) => boundNames(id));
    case "FunctionDeclaration":
    case "ClassDeclaration":
      return declaration.id ? [declaration.id.name] : [];
    default:
      return [];
  }
}

function exportedName({ exported }: t.ExportNamedDeclaration["specifiers"][number]): string {
  return exported.type === "StringLiteral" ? exported.value : exported.name;
}
