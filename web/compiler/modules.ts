// Imports and exports. An import becomes `require` at the head of the program, its names checked
// against the modules there are; the word `export` goes, what it stands before stays.
import type * as t from "@babel/types";
import { nearestName } from "../base/nearest-name.ts";
import { noModule } from "../base/no-module.ts";
import { rank } from "./edits.ts";
import type { Pass } from "./pass.ts";
import { eraseWhole } from "./erase-types.ts";
import { endOf, startOf, walk, type Node } from "./syntax.ts";

export interface Modules {
  /** Statements that bind what the program imports. */
  readonly bindings: string;
  /** Specifiers, each once, in order. */
  readonly specifiers: readonly string[];
}

export type ModuleNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Edits all imports and exports of the program away. */
export function takeModules(pass: Pass, program: t.Program, known: ModuleNames): Modules {
  const specifiers = new Set<string>();
  const bindings: string[] = [];
  const usage = new NameUsage(program);
  for (const statement of program.body) {
    switch (statement.type) {
      case "ImportDeclaration":
        eraseWhole(pass, statement);
        if (statement.importKind === "type" || statement.importKind === "typeof") break;
        bindings.push(bindingOf(pass, statement, known, usage));
        specifiers.add(statement.source.value);
        break;
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration":
        takeExport(pass, statement, known, specifiers);
        break;
      case "ExportDefaultDeclaration":
        takeDefaultExport(pass, statement);
        break;
      default:
    }
  }
  return { bindings: bindings.join(""), specifiers: [...specifiers] };
}

function bindingOf(
  pass: Pass,
  node: t.ImportDeclaration,
  known: ModuleNames,
  usage: NameUsage,
): string {
  const names = moduleNames(pass, node.source, known);
  if (!names) return "";
  const required = `${pass.fresh.runtime}.require(${JSON.stringify(node.source.value)})`;
  const parts: string[] = [];
  const named: string[] = [];
  for (const one of node.specifiers) {
    const local = one.local.name;
    if (one.type === "ImportNamespaceSpecifier") {
      parts.push(`${local}=${required}`);
      continue;
    }
    if (one.type === "ImportSpecifier" && one.importKind === "type") continue;
    const imported = one.type === "ImportSpecifier" ? exportedName(one.imported) : "default";
    if (imported === "default") {
      parts.push(`${local}=${required}.default??${required}`);
    } else if (names.has(imported)) {
      named.push(imported === local ? local : `${JSON.stringify(imported)}:${local}`);
    } else if (!usage.onlyInTypes(local)) {
      noSuchName(pass, one, imported, node.source.value, names);
    }
  }
  if (named.length > 0) parts.push(`{${named.join(",")}}=${required}`);
  return parts.length > 0 ? `const ${parts.join(",")};` : `${required};`;
}

function takeExport(
  pass: Pass,
  node: t.ExportNamedDeclaration | t.ExportAllDeclaration,
  known: ModuleNames,
  specifiers: Set<string>,
): void {
  if (node.type === "ExportNamedDeclaration" && node.declaration) {
    pass.edits.cut(startOf(node), startOf(node.declaration));
    return;
  }
  eraseWhole(pass, node);
  if (!node.source || node.exportKind === "type") return;
  const names = moduleNames(pass, node.source, known);
  specifiers.add(node.source.value);
  if (!names || node.type === "ExportAllDeclaration") return;
  for (const one of node.specifiers) {
    if (one.type !== "ExportSpecifier" || one.exportKind === "type") continue;
    const name = one.local.type === "Identifier" ? one.local.name : exportedName(one.local);
    if (name !== "default" && !names.has(name)) {
      noSuchName(pass, one, name, node.source.value, names);
    }
  }
}

/** A named function or class stays a declaration; any other value is worked out and let go. */
function takeDefaultExport(pass: Pass, node: t.ExportDefaultDeclaration): void {
  // Babel's types leave out the interface, which its parser gives.
  const declaration = node.declaration as Node;
  if (declaration.type === "TSDeclareFunction" || declaration.type === "TSInterfaceDeclaration") {
    eraseWhole(pass, node);
  } else if ("id" in declaration && declaration.id && declaration.type.endsWith("Declaration")) {
    pass.edits.cut(startOf(node), startOf(declaration));
  } else {
    // `{default: …}.default` names an anonymous function "default", as the language has it.
    pass.edits.cut(startOf(node), startOf(declaration), "({default:");
    const [start, end] = [startOf(declaration), endOf(declaration)];
    pass.edits.wrap(start, end, "", "}).default;", rank.semicolon);
  }
}

/** The names of a module; notes a mistake when there is no such module. */
function moduleNames(
  pass: Pass,
  source: t.StringLiteral,
  known: ModuleNames,
): ReadonlySet<string> | undefined {
  const names = known.get(source.value);
  if (!names) pass.mistake("ModuleNotFoundError", source, noModule(source.value, known.keys()));
  return names;
}

function noSuchName(
  pass: Pass,
  node: Node,
  name: string,
  module: string,
  names: ReadonlySet<string>,
): void {
  const near = nearestName(name, names);
  const hint = near === undefined ? "" : `. Did you mean: '${near}'?`;
  pass.mistake("ImportError", node, `cannot import name '${name}' from '${module}'${hint}`);
}

function exportedName(name: t.Identifier | t.StringLiteral): string {
  return name.type === "Identifier" ? name.name : name.value;
}

/** Whether a name is used as a value anywhere, or in types alone (then TypeScript drops its import). */
class NameUsage {
  private readonly values = new Set<string>();
  private readonly types = new Set<string>();

  constructor(program: t.Program) {
    const note = (node: Node, inType: boolean): void =>
      walk(node, (below) => {
        if (below.type === "ImportDeclaration") return false;
        if (!inType && isTypeOnly(below)) {
          note(below, true);
          return false;
        }
        if (below.type === "Identifier") (inType ? this.types : this.values).add(below.name);
        return true;
      });
    note(program, false);
  }

  onlyInTypes(name: string): boolean {
    return this.types.has(name) && !this.values.has(name);
  }
}

const typeOnly = new Set([
  "TSTypeAnnotation",
  "TSTypeParameterDeclaration",
  "TSTypeParameterInstantiation",
  "TSTypeAliasDeclaration",
  "TSInterfaceDeclaration",
  "TSDeclareFunction",
  "TSExpressionWithTypeArguments",
]);

function isTypeOnly(node: Node): boolean {
  return (
    typeOnly.has(node.type) ||
    (node.type.startsWith("TS") && /Keyword$|Type$|Reference$/u.test(node.type))
  );
}
