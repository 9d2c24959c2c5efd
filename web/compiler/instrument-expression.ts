// Expressions of the plain form: where the place must be right. Text is put around an expression only as
// `(store,value)` or `(held=value,store,held)`, which gives the same value at the same time.
import type * as t from "@babel/types";
import type { Line } from "../base/units.ts";
import { rank } from "./edits.ts";
import type { Counter } from "./counter.ts";
import type { Facts } from "./facts.ts";
import type { Pass } from "./pass.ts";
import { Place } from "./place.ts";
import {
  bare,
  eachChild,
  endOf,
  isAnonymousDefinition,
  isClass,
  isFunction,
  lineOf,
  startOf,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "./syntax.ts";

type Call = t.CallExpression | t.OptionalCallExpression | t.NewExpression;
type Member = t.MemberExpression | t.OptionalMemberExpression;

export abstract class Expressions {
  protected readonly place = new Place();
  /** Whether `this` may be something of a library: it isn't in a class that extends nothing. */
  protected thisIsForeign = true;
  constructor(
    protected readonly pass: Pass,
    protected readonly facts: Facts,
    /** Counts checkpoints; in generator form, those of code that can't give way. */
    protected readonly counter: Counter,
  ) {}

  protected abstract function(node: FunctionNode): void;
  protected abstract class(node: ClassNode): void;

  protected expression(node: Node): void {
    if (isFunction(node)) return this.function(node);
    if (isClass(node)) return this.class(node);
    switch (node.type) {
      case "CallExpression":
      case "OptionalCallExpression":
      case "NewExpression":
        return this.call(node);
      case "TaggedTemplateExpression":
        this.expression(node.tag);
        this.expression(node.quasi);
        if (!this.facts.isOwnCallee(node.tag)) this.need(lineOf(node));
        return this.place.clobber();
      case "MemberExpression":
      case "OptionalMemberExpression":
        return this.read(node);
      case "AssignmentExpression":
        return this.assign(node);
      case "ConditionalExpression":
        this.expression(node.test);
        return this.branches(
          () => this.expression(node.consequent),
          () => this.expression(node.alternate),
        );
      case "LogicalExpression":
        this.expression(node.left);
        return this.branches(
          () => this.expression(node.right),
          () => undefined,
        );
      case "AwaitExpression":
        this.expression(node.argument);
        return this.place.clobber();
      case "YieldExpression":
        if (node.argument) this.expression(node.argument);
        return this.place.clobber();
      case "Identifier":
        return undefined;
      default:
        if (
          node.type.startsWith("TS") &&
          bare(node) === node &&
          node.type !== "TSParameterProperty"
        )
          return undefined;
        return eachChild(node, (child) => this.expression(child));
    }
  }

  /** Two paths, one of which is taken. */
  protected branches(one: () => void, other: () => void): void {
    const before = this.place.state;
    one();
    const after = this.place.state;
    this.place.state = before;
    other();
    this.place.join(after);
  }

  protected store(line: Line): string {
    return `${this.pass.fresh.place}[0]=${String(line)}`;
  }

  /** The place must be `line` here; where the statement's head can't serve, the store goes around `node`. */
  protected need(line: Line, node?: Node): void {
    this.place.need(line, () => {
      if (!node) return false;
      const { edits, fresh } = this.pass;
      const { held } = fresh;
      const simple =
        /^(?:Identifier|ThisExpression|\w+Literal)$/u.test(node.type) || isFunction(node);
      const [open, close] = simple
        ? [`(${this.store(line)},`, ")"]
        : [
            `(${held}=(${isAnonymousDefinition(node) ? "0," : ""}`,
            `),${this.store(line)},${held})`,
          ];
      edits.wrap(startOf(node), endOf(node), open, close, rank.head);
      return true;
    });
  }

  private call(node: Call): void {
    const callee = bare(node.callee);
    const isMember =
      callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
    if (isMember) {
      if (callee.object.type !== "Super") this.expression(callee.object);
      if (callee.computed) this.expression(callee.property);
    } else if (callee.type !== "Super" && callee.type !== "Import") this.expression(node.callee);
    for (const argument of node.arguments) this.expression(argument);
    const isOwn = callee.type === "Super" || this.facts.isOwnCallee(node.callee);
    if (!isOwn && !this.facts.isQuietCallee(node.callee)) {
      this.need(
        isMember ? lineOf(callee.property) : lineOf(node),
        this.lastEvaluated(node, callee),
      );
    }
    if (isOwn || this.facts.mayRunProgram(node.callee, node.arguments)) this.place.clobber();
  }

  /** What is evaluated last before a call, when text may stand around it. */
  private lastEvaluated(node: Call, callee: Node): Node | undefined {
    const last = node.arguments.at(-1);
    if (last) return last.type === "SpreadElement" ? last.argument : last;
    if (callee.type === "MemberExpression") return receiver(callee);
    return undefined;
  }

  private read(node: Member): void {
    if (node.object.type === "Super") return;
    this.expression(node.object);
    if (node.computed) this.expression(node.property);
    if (this.reachesLibrary(node)) {
      this.need(lineOf(node.property), node.computed ? node.property : receiver(node));
    }
    if (this.facts.isOwnAccessor(node.property)) this.place.clobber();
  }

  /** Whether a property may belong to something of a library. `this.x` of a class is its own. */
  private reachesLibrary(node: Member): boolean {
    const object = bare(node.object);
    if (node.property.type === "PrivateName") return false;
    if (object.type === "ThisExpression") return this.thisIsForeign;
    return !this.facts.isData(object);
  }

  private assign(node: t.AssignmentExpression): void {
    const target = bare(node.left);
    const isMember = target.type === "MemberExpression" && target.object.type !== "Super";
    if (!isMember) {
      this.expression(node.left);
      this.expression(node.right);
      return;
    }
    if (node.operator === "=") {
      this.expression(target.object);
      if (target.computed) this.expression(target.property);
    } else this.read(target);
    this.expression(node.right);
    if (this.reachesLibrary(target)) this.need(lineOf(target.property), node.right);
    if (this.facts.isOwnAccessor(target.property)) this.place.clobber();
  }
}

/** The object of a member, when text may stand around it: not in the middle of an optional chain. */
function receiver(node: Member): Node | undefined {
  const { object } = node;
  if (object.type === "Super" || object.type.startsWith("Optional")) return undefined;
  return object;
}
