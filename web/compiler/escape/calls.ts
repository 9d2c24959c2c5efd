// What a function does with the arrays that it was given, in calls: its own, the language's and the library's.
import type * as t from "@babel/types";
import { bare, walk, type FunctionNode, type Node } from "../syntax.ts";
import type { Candidate, Module } from "./candidate.ts";
import { Keys } from "./keys.ts";
import {
  callbackMethods,
  copyClasses,
  copyMethods,
  globalFunctions,
  isQuietMethod,
  numberMethods,
} from "./known.ts";

export abstract class Calls {
  protected readonly keys: Keys;

  constructor(
    private readonly module: Module,
    protected readonly of: Candidate,
  ) {
    this.keys = new Keys(module, of);
  }

  /** What `node` does with arrays; one that it gives as its value is kept. */
  protected abstract visit(node: Node): void;
  /** The same for what is only asked for its value as a number, a text or a truth. */
  protected abstract look(node: Node): void;
  /** A function that runs while the call lasts: the candidate, or one that it hands to a method of an array. */
  protected abstract inside(node: FunctionNode): void;

  protected call(node: t.CallExpression | t.OptionalCallExpression): void {
    const method = this.methodOf(node);
    if (method) {
      const { name, array } = method;
      if (numberMethods.has(name) || copyMethods.has(name))
        return this.given(method, node.arguments);
      this.keep(array);
      return this.visitAll(node.arguments);
    }
    const callee = bare(node.callee);
    if (callee.type === "Identifier") return this.callByName(callee.name, node.arguments);
    if (this.isQuiet(callee, node.arguments.length)) return this.lookAll(node.arguments);
    this.visit(callee);
    return this.visitAll(node.arguments);
  }

  private callByName(name: string, given: readonly Node[]): void {
    const called = this.of.own.has(name) ? undefined : this.module.candidates.get(name);
    if (called) return this.hand(called, given);
    if (!this.keys.isGlobal(name)) {
      this.keep(name);
      return this.visitAll(given);
    }
    if (globalFunctions.has(name)) return this.lookAll(given);
    const [manager, body, ...more] = given;
    const runsNow = name === "with_" && !this.module.waits && body && isInline(body);
    if (!runsNow) return this.visitAll(given);
    this.inside(body);
    return this.visitAll(manager ? [manager, ...more] : more);
  }

  /** Another function of the module is given something: what it keeps, this one keeps. */
  private hand(called: Candidate, given: readonly Node[]): void {
    let isSpread = false;
    for (const [at, node] of given.entries()) {
      isSpread ||= node.type === "SpreadElement";
      const array = this.keys.arrayOf(node);
      const parameter = isSpread ? null : (called.parameters[at] ?? null);
      if (array === null || parameter === null) this.visit(node);
      else if (called.kept.has(parameter)) this.keep(array);
      if (isSpread) for (const name of called.own) mayBeAnything(called, name);
      else if (parameter !== null && array === null && !this.keys.isKey(node))
        mayBeAnything(called, parameter);
    }
  }

  /** A method of an array is given something: a function that is made here is called at once, and with numbers. */
  protected given({ name, array }: Method, given: readonly Node[]): void {
    const [first, ...more] = given;
    const most = callbackMethods.get(name);
    if (!first || most === undefined) return this.lookAll(given);
    const callback = bare(first);
    const isEnough =
      isInline(callback) && callback.params.length <= most && !callback.params.some(isRest);
    if (isEnough) this.inside(callback);
    else {
      // Behind the numbers it is given the array.
      if (most !== Infinity) this.keep(array);
      this.visit(callback);
    }
    return this.visitAll(more);
  }

  protected construct({ callee, arguments: given }: t.NewExpression): void {
    const made = bare(callee);
    if (made.type === "Identifier" && copyClasses.has(made.name) && this.keys.isGlobal(made.name))
      return this.lookAll(given);
    this.visit(made);
    return this.visitAll(given);
  }

  /** A method of a global object that keeps nothing it is given. */
  private isQuiet(callee: Node, given: number): boolean {
    if (callee.type !== "MemberExpression" || callee.computed) return false;
    const object = bare(callee.object);
    return (
      object.type === "Identifier" &&
      callee.property.type === "Identifier" &&
      this.keys.isGlobal(object.name) &&
      isQuietMethod(object.name, callee.property.name, given)
    );
  }

  /** The method of an array that is called by its name. */
  protected methodOf(node: t.CallExpression | t.OptionalCallExpression): Method | null {
    const callee = bare(node.callee);
    if (callee.type !== "MemberExpression" && callee.type !== "OptionalMemberExpression")
      return null;
    const array = this.keys.arrayOf(callee.object);
    if (array === null || callee.computed || callee.property.type !== "Identifier") return null;
    return { name: callee.property.name, array };
  }

  protected visitAll(nodes: readonly Node[]): void {
    for (const node of nodes) this.visit(node);
  }

  protected lookAll(nodes: readonly Node[]): void {
    for (const node of nodes) this.look(node);
  }

  protected keepAll(node: Node): void {
    walk(node, (below) => {
      if (below.type === "Identifier") this.keep(below.name);
    });
  }

  protected keep(name: string): void {
    if (this.of.parameters.includes(name)) this.of.kept.add(name);
  }
}

/** Neither an array nor a number: what it does with others is not known. */
function mayBeAnything({ kept, texts }: Candidate, name: string): void {
  kept.add(name);
  texts.add(name);
}

interface Method {
  readonly name: string;
  /** What it is called on. */
  readonly array: string;
}

function isInline(node: Node): node is t.ArrowFunctionExpression {
  return node.type === "ArrowFunctionExpression" && node.async !== true;
}

function isRest(node: Node): boolean {
  return node.type === "RestElement";
}
