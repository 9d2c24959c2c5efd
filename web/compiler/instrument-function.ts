// Functions and classes of the plain form: the counts at their entry, and in what runs before a body or
// outside any (default values, computed keys, fields).
import type * as t from "@babel/types";
import { FIRST_TURNS } from "./counter.ts";
import { rank } from "./edits.ts";
import { Expressions } from "./instrument-expression.ts";
import { isLeaf } from "./leaf.ts";
import {
  eachChild,
  endOf,
  isAnonymousDefinition,
  isFunction,
  lineOf,
  startOf,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "./syntax.ts";

export abstract class Functions extends Expressions {
  /** Whether the current function has loops that count their turns. */
  protected hasTurns = false;
  /** Whether the code at hand counts by this pass. */
  protected counting = true;

  protected abstract block(node: t.BlockStatement): void;
  abstract statements(list: readonly Node[]): void;

  protected override function(node: FunctionNode): void {
    if ("key" in node && node.computed) this.countInside(node.key);
    const before = this.place.state;
    this.place.begin();
    for (const parameter of node.params) this.parameter(parameter);
    this.place.begin();
    const outer = this.counting;
    this.counting = !this.counter.isOther(node);
    const counts = this.counting && !this.place.isTrial && !isLeaf(node, this.pass.identifiers);
    const { body } = node;
    if (body.type === "BlockStatement") {
      const first = body.body[0] ?? body;
      if (counts)
        this.pass.edits.insert(
          startOf(body) + 1,
          this.counter.statement(lineOf(first)),
          rank.statement,
        );
      this.withTurns(startOf(body) + 1, () => this.block(body));
    } else {
      if (counts) {
        this.pass.edits.wrap(
          startOf(body),
          endOf(body),
          `(${this.counter.expression(lineOf(body))},`,
          ")",
          rank.statement,
        );
      }
      this.place.openHead((line) => {
        this.pass.edits.wrap(startOf(body), endOf(body), `(${this.store(line)},`, ")", rank.head);
      });
      this.expression(body);
    }
    this.counting = outer;
    this.place.state = before;
  }

  /** Declares the count of iterations at `at` when a loop in what `inside` handles needs it. */
  private withTurns(at: number, inside: () => void): void {
    const outer = this.hasTurns;
    this.hasTurns = false;
    inside();
    const declaration = `let ${this.pass.fresh.turns}=${String(FIRST_TURNS)};`;
    if (this.hasTurns && !this.place.isTrial)
      this.pass.edits.insert(at, declaration, rank.statement);
    this.hasTurns = outer;
  }

  /** Default values and computed keys run before the body, so each has a checkpoint of its own. */
  private parameter(node: Node): void {
    if (node.type === "AssignmentPattern") {
      this.countInside(node.right);
      this.parameter(node.left); // a pattern in the default value is no parameter
    } else if (node.type === "ObjectProperty") {
      if (node.computed) this.countInside(node.key);
      this.parameter(node.value);
    } else if (!isFunction(node)) eachChild(node, (child) => this.parameter(child));
  }

  /** An expression that runs outside any function body. */
  private countInside(node: Node): void {
    const plain = /^(?:Identifier|\w+Literal)$/u.test(node.type) && node.type !== "TemplateLiteral";
    if (!plain && !isAnonymousDefinition(node) && !this.place.isTrial) {
      const open = `(${this.counter.expression(lineOf(node))},`;
      this.pass.edits.wrap(startOf(node), endOf(node), open, ")", rank.statement);
    }
    this.place.openHead((line) => {
      this.pass.edits.wrap(startOf(node), endOf(node), `(${this.store(line)},`, ")", rank.head);
    });
    this.expression(node);
  }

  protected override class(node: ClassNode): void {
    if (node.superClass) this.expression(node.superClass);
    const before = this.place.state;
    const outer = { foreign: this.thisIsForeign, counting: this.counting };
    this.thisIsForeign = Boolean(node.superClass);
    this.counting = true;
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
    this.thisIsForeign = outer.foreign;
    this.counting = outer.counting;
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
