// Expressions, functions and classes of the plain form. Text is put around an expression only as
// `(store,value)` or `(held=value,store,held)`, which gives the same value at the same time.
import type * as t from "@babel/types";
import type { Line } from "../base/units.ts";
import { rank } from "./edits.ts";
import type { Facts } from "./facts.ts";
import { isLeaf } from "./leaf.ts";
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

/** Iterations that a function's loops may make on their own account. */
export const TURNS = 63;

export abstract class Expressions {
  protected readonly place = new Place();
  /** Whether the current function has loops that count their turns. */
  protected hasTurns = false;

  constructor(
    protected readonly pass: Pass,
    protected readonly facts: Facts,
  ) {}

  protected abstract block(node: t.BlockStatement): void;
  abstract statements(list: readonly Node[]): void;

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

  protected countStatement(line: Line): string {
    const { count, check } = this.pass.fresh;
    return `if(--${count}<0)${count}=${check}(${String(line)});`;
  }

  /** The count of a loop that calls nothing: a variable of the function's own costs next to nothing. */
  protected turnStatement(line: Line): string {
    const { turns, count, check } = this.pass.fresh;
    const passed = `if((${count}-=${String(TURNS + 1)})<0)${count}=${check}(${String(line)})`;
    return `if(--${turns}<0){${turns}=${String(TURNS)};${passed}}`;
  }

  private countExpression(line: Line): string {
    const { count, check } = this.pass.fresh;
    return `--${count}<0&&(${count}=${check}(${String(line)}))`;
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
        : [`(${held}=`, `,${this.store(line)},${held})`];
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
    if (!this.reachesLibrary(node)) return;
    this.need(lineOf(node.property), node.computed ? node.property : receiver(node));
  }

  /** Whether a property may belong to something of a library. `this.x` of a class is its own. */
  private reachesLibrary(node: Member): boolean {
    const object = bare(node.object);
    if (node.property.type === "PrivateName") return false;
    if (object.type === "ThisExpression") return this.thisIsForeign;
    return !this.facts.isData(object);
  }

  private thisIsForeign = true;

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
  }

  private function(node: FunctionNode): void {
    if ("key" in node && node.computed) this.countInside(node.key);
    const before = this.place.state;
    this.place.begin();
    for (const parameter of node.params) this.parameter(parameter);
    this.place.begin();
    const counts = !this.place.isTrial && !isLeaf(node, this.pass.identifiers);
    const { body } = node;
    if (body.type === "BlockStatement") {
      const first = body.body[0] ?? body;
      if (counts)
        this.pass.edits.insert(
          startOf(body) + 1,
          this.countStatement(lineOf(first)),
          rank.statement,
        );
      this.withTurns(startOf(body) + 1, () => this.block(body));
    } else {
      if (counts) {
        this.pass.edits.wrap(
          startOf(body),
          endOf(body),
          `(${this.countExpression(lineOf(body))},`,
          ")",
          rank.statement,
        );
      }
      this.place.openHead((line) => {
        this.pass.edits.wrap(startOf(body), endOf(body), `(${this.store(line)},`, ")", rank.head);
      });
      this.expression(body);
    }
    this.place.state = before;
  }

  /** Declares the count of iterations at `at` when a loop in what `inside` handles needs it. */
  private withTurns(at: number, inside: () => void): void {
    const outer = this.hasTurns;
    this.hasTurns = false;
    inside();
    const declaration = `let ${this.pass.fresh.turns}=${String(TURNS)};`;
    if (this.hasTurns && !this.place.isTrial)
      this.pass.edits.insert(at, declaration, rank.statement);
    this.hasTurns = outer;
  }

  /** Default values and computed keys run before the body, so each has a checkpoint of its own. */
  private parameter(node: Node): void {
    if (node.type === "AssignmentPattern") this.countInside(node.right);
    if (node.type === "ObjectProperty" && node.computed) this.countInside(node.key);
    if (isFunction(node)) return;
    eachChild(node, (child) => this.parameter(child));
  }

  /** An expression that runs outside any function body. */
  private countInside(node: Node): void {
    const plain = /^(?:Identifier|\w+Literal)$/u.test(node.type) && node.type !== "TemplateLiteral";
    if (!plain && !isAnonymousDefinition(node) && !this.place.isTrial) {
      const open = `(${this.countExpression(lineOf(node))},`;
      this.pass.edits.wrap(startOf(node), endOf(node), open, ")", rank.statement);
    }
    this.place.openHead((line) => {
      this.pass.edits.wrap(startOf(node), endOf(node), `(${this.store(line)},`, ")", rank.head);
    });
    this.expression(node);
  }

  private class(node: ClassNode): void {
    if (node.superClass) this.expression(node.superClass);
    const before = this.place.state;
    const outer = this.thisIsForeign;
    this.thisIsForeign = Boolean(node.superClass);
    for (const member of node.body.body) {
      this.place.begin();
      if (isFunction(member)) this.expression(member);
      else if (member.type === "StaticBlock") {
        const start = this.pass.behind("{", this.pass.behind("static", startOf(member)));
        this.withTurns(start, () => this.statements(member.body));
      } else if ("value" in member) {
        if ("computed" in member && member.computed) this.countInside(member.key);
        this.place.begin();
        if (member.value) this.countInside(member.value);
      }
    }
    this.thisIsForeign = outer;
    this.place.state = before;
    if (
      node.body.body.some(
        (member) => member.type === "StaticBlock" || ("static" in member && member.static),
      )
    ) {
      this.place.clobber();
    }
  }
}

/** The object of a member, when text may stand around it: not in the middle of an optional chain. */
function receiver(node: Member): Node | undefined {
  const { object } = node;
  if (object.type === "Super" || object.type.startsWith("Optional")) return undefined;
  return object;
}
