// Which functions of a program get two faces: an ordinary one, which everybody sees, and a generator, which gives
// way. The others stay as they are: what they call drives itself, so they are right, but nobody else gets a turn
// before they are done.
import type * as t from "@babel/types";
import type { Pass } from "../pass.ts";
import { isLeaf } from "../leaf.ts";
import {
  bare,
  eachChild,
  isAnonymousDefinition,
  isClass,
  isFunction,
  walk,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax.ts";
import { usesOf } from "./scope.ts";

/** What `this` is: nothing, the first parameter of a generator, or as it is written. */
export type ThisScope = "module" | "generator" | "own";

export interface Face {
  /** The function's own mark in the table of definitions. */
  readonly id: number;
  /** The name that an anonymous function gets from where it stands; "" for none. */
  readonly name: string;
  /** What its generator is called: `f$g12`, so that stack traces say whose it is. */
  readonly generator: string;
}

export class Faces {
  private readonly faces = new Map<FunctionNode, Face>();
  /** Functions whose name is worked out while the program runs. */
  private readonly namedLate = new Set<Node>();
  private readonly unplaced = new Set<Node>();
  private readonly names = new Map<Node, string>();

  constructor(
    private readonly pass: Pass,
    program: t.Program,
  ) {
    walk(program, (node) => this.noteNames(node));
    this.visit(program, "module");
  }

  of(node: Node): Face | undefined {
    return isFunction(node) ? this.faces.get(node) : undefined;
  }

  /** Methods of a class that have two faces. */
  methodsOf(node: ClassNode): t.ClassMethod[] {
    return node.body.body.filter(
      (member): member is t.ClassMethod => member.type === "ClassMethod" && this.faces.has(member),
    );
  }

  private visit(node: Node, scope: ThisScope): void {
    if (isFunction(node)) return this.function(node, scope);
    if (isClass(node)) return this.class(node, scope);
    eachChild(node, (child) => this.visit(child, scope));
  }

  private function(node: FunctionNode, scope: ThisScope): void {
    if ("key" in node) this.visit(node.key, scope);
    const gives = this.givesWay(node, scope);
    const id = this.pass.definitionIds.get(node);
    if (gives && id !== undefined) this.faces.set(node, this.faceOf(node, id));
    const isArrow = node.type === "ArrowFunctionExpression";
    const inside = isArrow ? scope : this.faces.has(node) ? "generator" : "own";
    for (const part of [...node.params, node.body]) this.visit(part, inside);
  }

  private faceOf(node: FunctionNode, id: number): Face {
    const name = this.names.get(node) ?? "";
    const shown = "key" in node ? keyName(node.key) : "id" in node && node.id ? node.id.name : name;
    const stem = /^[a-z_$][\w$]*$/iu.test(shown ?? "") ? shown : "";
    return { id, name, generator: `${stem ?? ""}${this.pass.fresh.generator}${String(id)}` };
  }

  private class(node: ClassNode, scope: ThisScope): void {
    this.noteUnplaced(node);
    if (node.superClass) this.visit(node.superClass, scope);
    for (const member of node.body.body) {
      if (isFunction(member)) this.visit(member, scope);
      else {
        if ("computed" in member && member.computed) this.visit(member.key, scope);
        if ("value" in member && member.value) this.visit(member.value, "own");
        if (member.type === "StaticBlock") for (const part of member.body) this.visit(part, "own");
      }
    }
  }

  /** Methods whose generator has no place in the text, or that another member of the same name replaces. */
  private noteUnplaced(node: ClassNode): void {
    const seen = new Map<string, t.ClassMethod>();
    for (const member of node.body.body) {
      if (member.type !== "ClassMethod" || member.computed) continue;
      const key = `${String(member.static)} ${String(keyName(member.key))}`;
      const before = seen.get(key);
      if (before) this.unplaced.add(before).add(member);
      if (node.type === "ClassExpression" || !node.id) this.unplaced.add(member);
      seen.set(key, member);
    }
  }

  private givesWay(node: FunctionNode, scope: ThisScope): boolean {
    if (node.async === true || node.generator === true) return false;
    if (isLeaf(node, this.pass.identifiers) && !readsMembers(node)) return false;
    if (this.namedLate.has(node) || this.unplaced.has(node)) return false;
    if ("key" in node) {
      if (node.kind !== "method" || node.computed || node.type === "ClassPrivateMethod")
        return false;
      if (node.type === "ObjectMethod" && keyName(node.key) === "__proto__") return false;
    }
    if (node.type === "FunctionDeclaration" && !node.id) return false;
    const uses = usesOf(node);
    if (uses.arguments || uses.newTarget || uses.super) return false;
    return node.type !== "ArrowFunctionExpression" || !uses.this || scope !== "own";
  }

  /** Notes the names that anonymous functions get from what `node` does with them. */
  private noteNames(node: Node): void {
    switch (node.type) {
      case "VariableDeclarator":
        if (node.id.type === "Identifier") this.nameOf(node.init, node.id.name);
        break;
      case "AssignmentExpression":
        if (/^(?:|&&|\|\||\?\?)=$/u.test(node.operator) && node.left.type === "Identifier") {
          this.nameOf(node.right, node.left.name);
        }
        break;
      case "AssignmentPattern":
        if (node.left.type === "Identifier") this.nameOf(node.right, node.left.name);
        break;
      case "ObjectProperty":
      case "ClassProperty":
      case "ClassAccessorProperty":
        if (node.computed) this.nameOf(node.value, undefined);
        else if (node.type !== "ObjectProperty" || keyName(node.key) !== "__proto__") {
          this.nameOf(node.value, keyName(node.key));
        }
        break;
      case "ClassPrivateProperty":
        this.nameOf(node.value, `#${node.key.id.name}`);
        break;
      case "ExportDefaultDeclaration":
        this.nameOf(node.declaration, "default");
        break;
      default:
    }
  }

  private nameOf(value: Node | null | undefined, name: string | undefined): void {
    if (!value || !isAnonymousDefinition(value)) return;
    if (name === undefined) this.namedLate.add(bare(value));
    else this.names.set(bare(value), name);
  }
}

/** A member's key as text; undefined when it isn't written out. */
export function keyName(key: Node): string | undefined {
  switch (key.type) {
    case "Identifier":
      return key.name;
    case "StringLiteral":
    case "NumericLiteral":
      return String(key.value);
    case "BigIntLiteral":
      return BigInt(key.value).toString();
    case "PrivateName":
      return `#${key.id.name}`;
    default:
      return undefined;
  }
}

function readsMembers(node: FunctionNode): boolean {
  let found = false;
  walk(node.body, (below) => {
    found ||= below.type === "MemberExpression";
    return !found;
  });
  return found;
}
