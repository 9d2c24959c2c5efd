// Which functions of a program get two faces: an ordinary one, which everybody sees, and a generator, which gives
// way. Async functions and generators can be left as they are. In the others what is called drives itself, so they are
// right, but nobody else gets a turn before they are done.
import type * as t from "@babel/types";
import type { Pass } from "../pass.ts";
import { isLeaf } from "../leaf.ts";
import {
  eachChild,
  isClass,
  isFunction,
  walk,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax.ts";
import { accessorNames, blocksInTexts, mayWait, type AccessorNames } from "./accessor-names.ts";
import { ConstructorFaces, constructorOf } from "./constructor-faces.ts";
import { GivenNames, keyName } from "./given-names.ts";
import type { Way } from "./hand-on.ts";
import { containsSuspension } from "../refuse.ts";
import { outerParts, usesOf } from "./scope.ts";

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

/** What belongs to the code at hand from around it. */
interface Around {
  readonly scope: ThisScope;
  /** Whether `super` can be told from the class's name for it. */
  readonly home: boolean;
}

export class Faces {
  private readonly faces = new Map<FunctionNode, Face>();
  private hasConstructors = false;
  private readonly unplaced = new Set<Node>();
  private readonly names: GivenNames;
  private readonly constructors = new ConstructorFaces();
  /** Classes without a constructor that stand below one that is a generator. */
  private readonly passing = new Set<Node>();
  readonly accessors: AccessorNames;
  /** Whether making a text of an object may block. */
  readonly hasTexts: boolean;

  constructor(
    private readonly pass: Pass,
    program: t.Program,
  ) {
    this.names = new GivenNames(program);
    this.visit(program, { scope: "module", home: false });
    const hasFace = (node: Node): boolean => this.of(node) !== undefined;
    this.accessors = accessorNames(program, hasFace);
    this.hasTexts = blocksInTexts(program, hasFace);
  }

  of(node: Node): Face | undefined {
    return isFunction(node) ? this.faces.get(node) : undefined;
  }

  /** Methods of a class that have two faces. */
  methodsOf(node: ClassNode): t.ClassMethod[] {
    return node.body.body.filter(
      (member): member is t.ClassMethod =>
        member.type === "ClassMethod" && member.kind !== "constructor" && this.faces.has(member),
    );
  }

  /** The constructor of a class that has two faces; null for a class that hands on to one above. */
  constructorOf(node: ClassNode): t.ClassMethod | null | undefined {
    if (this.passing.has(node)) return null;
    const made = constructorOf(node);
    return made && this.faces.has(made) ? made : undefined;
  }

  /** Whether `new` may mean a class whose constructor has two faces. */
  get makes(): boolean {
    return this.hasConstructors;
  }

  /** The name that an anonymous class gets from where it stands; "" for none. */
  nameOf(node: Node): string {
    return this.names.of(node);
  }

  private visit(node: Node, around: Around): void {
    if (isFunction(node)) return this.function(node, around);
    if (isClass(node)) return this.class(node, around);
    eachChild(node, (child) => this.visit(child, around));
  }

  private function(node: FunctionNode, around: Around): void {
    if ("key" in node) this.visit(node.key, around);
    if (this.faces.has(node)) return this.inside(node, { scope: "generator", home: true });
    const isArrow = node.type === "ArrowFunctionExpression";
    const isMethod = node.type === "ClassMethod" || node.type === "ClassPrivateMethod";
    const gives = this.givesWay(node, isArrow ? around : { ...around, home: isMethod });
    const id = this.pass.definitionIds.get(node);
    if (gives && id !== undefined) this.faces.set(node, this.faceOf(node, id));
    const scope = this.faces.has(node) ? "generator" : "own";
    this.inside(node, isArrow ? around : { scope, home: isMethod && scope === "generator" });
    return undefined;
  }

  private inside(node: FunctionNode, around: Around): void {
    for (const part of [...node.params, node.body]) this.visit(part, around);
  }

  private noteConstructor(node: ClassNode, isPlaced: boolean): void {
    const made = isPlaced ? this.constructors.of(node, this.names.of(node)) : undefined;
    const id = this.pass.definitionIds.get(node);
    if (made === undefined || id === undefined) return;
    this.hasConstructors = true;
    const generator = `__init__${this.pass.fresh.generator}${String(id)}`;
    if (made) this.faces.set(made, { id, name: "", generator });
    else this.passing.add(node);
  }

  private faceOf(node: FunctionNode, id: number): Face {
    const name = this.names.of(node);
    const shown = "key" in node ? keyName(node.key) : "id" in node && node.id ? node.id.name : name;
    const stem = /^[a-z_$][\w$]*$/iu.test(shown ?? "") ? shown : "";
    return { id, name, generator: `${stem ?? ""}${this.pass.fresh.generator}${String(id)}` };
  }

  private class(node: ClassNode, around: Around): void {
    this.noteUnplaced(node);
    if (node.superClass) this.visit(node.superClass, around);
    for (const member of node.body.body) {
      if (isFunction(member)) this.visit(member, around);
      else {
        const own = { scope: "own", home: false } as const;
        if ("computed" in member && member.computed) this.visit(member.key, around);
        if ("value" in member && member.value) this.visit(member.value, own);
        if (member.type === "StaticBlock") for (const part of member.body) this.visit(part, own);
      }
    }
  }

  /** Methods whose generator has no place in the text, or that another member of the same name replaces. */
  private noteUnplaced(node: ClassNode): void {
    const isPlaced = canHold(node) && !this.names.isLate(node) && !node.body.body.some(isAnyName);
    this.noteConstructor(node, isPlaced);
    const seen = new Map<string, t.ClassMethod[]>();
    for (const member of node.body.body) {
      if (member.type === "ClassPrivateMethod") {
        const isFine = member.kind !== "method" || isOnlyCalled(node, member.key.id.name);
        if (!isPlaced || !isFine) this.unplaced.add(member);
      }
      if (member.type !== "ClassMethod" || member.computed) continue;
      const key = `${String(member.static)} ${String(keyName(member.key))}`;
      const before = seen.get(key) ?? [];
      const isPair = before.length === 1 && before.every((one) => areAccessors(one, member));
      if (before.length > 0 && !isPair)
        for (const one of [...before, member]) this.unplaced.add(one);
      if (!isPlaced) this.unplaced.add(member);
      seen.set(key, [...before, member]);
    }
  }

  /**
   * An accessor for which code that gives way looks. Looking along a chain of objects with a Proxy in it would call its
   * traps, so programs that name Proxy do without, but for private names.
   */
  private isLookedFor(node: FunctionNode): boolean {
    const isAccessor = "kind" in node && (node.kind === "get" || node.kind === "set");
    if (
      !isAccessor ||
      !mayWait(node.body) ||
      node.params.some((one) => one.type === "AssignmentPattern")
    )
      return false;
    if (node.type === "ClassPrivateMethod") return true;
    return node.type === "ClassMethod" && !this.pass.identifiers.has("Proxy");
  }

  private givesWay(node: FunctionNode, { scope, home }: Around): boolean {
    if (node.async === true || node.generator === true) return false;
    if (isLeaf(node, this.pass.identifiers) && !readsMembers(node)) return false;
    if (this.names.isLate(node) || this.unplaced.has(node)) return false;
    if ("key" in node) {
      if ("computed" in node && node.computed) return false;
      if (node.kind !== "method" && !this.isLookedFor(node)) return false;
      if (node.type === "ObjectMethod" && keyName(node.key) === "__proto__") return false;
    }
    if (node.type === "FunctionDeclaration" && !node.id) return false;
    const uses = usesOf(node);
    if (uses.arguments || uses.newTarget || uses.super) return false;
    if (uses.superRead && !home) return false;
    return node.type !== "ArrowFunctionExpression" || !uses.this || scope !== "own";
  }
}

/** A getter and a setter. */
function areAccessors(one: t.ClassMethod, other: t.ClassMethod): boolean {
  const kinds = [one.kind, other.kind];
  return kinds.includes("get") && kinds.includes("set");
}

/** How a function hands on that has one face: async ones have their promise, and generators can be left anyway. */
export function wayOf(node: Node): Way | null {
  if (!isFunction(node)) return null;
  if (node.async === true) return "awaits";
  return node.generator === true ? "steps" : null;
}

/** Whether the generators of a class's methods can be kept beside it: see classes.ts. */
function canHold(node: ClassNode): boolean {
  if (node.type === "ClassDeclaration") return Boolean(node.id);
  return !outerParts(node).some((part) => containsSuspension(part));
}

/** A method whose key may turn out to be another's. `Symbol.iterator` and its like are nobody else's. */
function isAnyName(member: t.ClassBody["body"][number]): boolean {
  if (member.type !== "ClassMethod" || !member.computed) return false;
  const { key } = member;
  const isSymbol = key.type === "MemberExpression" && key.object.type === "Identifier";
  return !(isSymbol && key.object.type === "Identifier" && key.object.name === "Symbol");
}

/** Whether a private method is called wherever it is named, on something that can be named twice. */
function isOnlyCalled(node: ClassNode, name: string): boolean {
  let others = -1; // its own key
  walk(node.body, (below) => {
    if (below.type === "PrivateName" && below.id.name === name) others += 1;
    if (below.type === "BinaryExpression" && isNamed(below.left, name)) others -= 1;
    if (below.type !== "CallExpression" || below.callee.type !== "MemberExpression") return;
    const { object, property } = below.callee;
    const isSimple = object.type === "ThisExpression" || object.type === "Identifier";
    if (isSimple && isNamed(property, name)) others -= 1;
  });
  return others === 0;
}

function isNamed(node: Node, name: string): boolean {
  return node.type === "PrivateName" && node.id.name === name;
}

function readsMembers(node: FunctionNode): boolean {
  let found = false;
  walk(node.body, (below) => {
    found ||= below.type === "MemberExpression";
    return !found;
  });
  return found;
}
