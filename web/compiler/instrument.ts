// The plain form of a program: its code as it is, with two things added.
//   a count     if(--$n<0)$n=$c(7);   at the entry of functions, and in every iteration of loops
//                                     (many at a time where they are short), so that nothing goes on
//                                     for ever without meeting a checkpoint
//   a place     $p[0]=7;              before what may reach a library, see place.ts
// Statements are handled here, functions and classes in instrument-function.ts, what is inside expressions
// in instrument-expression.ts.
import type * as t from "@babel/types";
import type { Line } from "../base/units.ts";
import { rank } from "./edits.ts";
import { Functions } from "./instrument-function.ts";
import {
  containsCall,
  endOf,
  lineOf,
  startOf,
  usingsOf,
  type LoopNode,
  type Node,
} from "./syntax.ts";

/** A loop around the current statement. */
interface Loop {
  readonly node: LoopNode;
  readonly labels: readonly string[];
  /** The line its head needs again before each iteration, when that can't be put into the head. */
  readonly again: Line | undefined;
}

export class Statements extends Functions {
  private loops: Loop[] = [];

  program(node: t.Program): void {
    this.counting = !this.counter.isOther(node);
    this.statements(node.body);
  }

  override statements(list: readonly Node[]): void {
    for (const statement of list) this.statement(statement, true);
  }

  /** `inList` is false where one statement stands alone: text before it then needs braces. */
  private statement(node: Node, inList: boolean): void {
    this.place.openHead((line) => {
      const store = this.store(line);
      const [open, close] = inList ? [`${store};`, ""] : [`{${store};`, "}"];
      this.pass.edits.wrap(startOf(node), endOf(node), open, close, rank.statement);
    });
    this.inner(node, []);
  }

  /** A statement whose head is open already. */
  private inner(node: Node, labels: readonly string[]): void {
    switch (node.type) {
      case "LabeledStatement":
        this.inner(node.body, [...labels, node.label.name]);
        this.place.clobber();
        break;
      case "BlockStatement":
        this.block(node);
        break;
      case "IfStatement":
        this.expression(node.test);
        this.branches(
          () => this.statement(node.consequent, false),
          () => node.alternate && this.statement(node.alternate, false),
        );
        break;
      case "ForStatement":
      case "ForInStatement":
      case "ForOfStatement":
      case "WhileStatement":
      case "DoWhileStatement":
        this.loop(node, labels);
        break;
      case "SwitchStatement":
        this.switch(node);
        break;
      case "TryStatement":
        this.block(node.block);
        for (const part of [node.handler?.body, node.finalizer]) {
          this.place.begin();
          if (part) this.block(part);
        }
        this.place.begin();
        if (node.handler?.param) this.expression(node.handler.param);
        this.place.begin();
        break;
      case "ReturnStatement":
        if (node.argument) this.expression(node.argument);
        this.place.begin("dead");
        break;
      case "ThrowStatement":
        this.throw(node);
        this.place.begin("dead");
        break;
      case "ContinueStatement":
        this.continue(node);
        this.place.begin("dead");
        break;
      case "BreakStatement":
        this.place.begin("dead");
        break;
      case "VariableDeclaration":
        for (const { id, init } of node.declarations) {
          this.expression(id);
          if (init) this.expression(init);
        }
        break;
      case "ExpressionStatement":
        this.expression(node.expression);
        break;
      case "TSEnumDeclaration":
        for (const { initializer } of node.declare === true ? [] : node.members) {
          if (initializer) this.expression(initializer);
        }
        break;
      case "ExportNamedDeclaration":
      case "ExportDefaultDeclaration":
        if (node.declaration) this.inner(node.declaration, []);
        break;
      case "FunctionDeclaration":
      case "ClassDeclaration":
        this.expression(node);
        break;
      default:
        // Types, imports and empty statements.
        if (!/Statement$|^TS|^Import|^Export/u.test(node.type)) {
          this.expression(node);
        }
    }
  }

  /** What is no error carries no stack: that it was thrown here, the place alone can say. */
  private throw(node: t.ThrowStatement): void {
    const { argument } = node;
    this.need(lineOf(node));
    this.expression(argument);
    // What is made for it is an error nearly always, and needs nothing around it.
    if (argument.type !== "NewExpression") this.need(lineOf(node), argument);
  }

  override block(node: t.BlockStatement): void {
    this.statements(node.body);
    if (usingsOf(node.body).length > 0) this.place.clobber();
  }

  private switch(node: t.SwitchStatement): void {
    this.expression(node.discriminant);
    for (const one of node.cases) {
      this.place.begin();
      if (one.test) this.expression(one.test);
      this.place.begin();
      this.statements(one.consequent);
    }
    this.place.begin();
  }

  private loop(node: LoopNode, labels: readonly string[]): void {
    if (node.type === "ForStatement" && node.init) this.inner(node.init, []);
    const iterates = node.type === "ForOfStatement" || node.type === "ForInStatement";
    if (iterates) this.expression(node.right);
    const again = this.headLine(node);
    if (again !== undefined && iterates) this.need(again, node.right);

    const sole = this.place.isTrial ? undefined : this.soleLine(node, again, labels);
    if (sole !== undefined) this.place.need(sole, () => false);
    const kept = this.place.state.known === sole ? sole : undefined;
    this.place.begin(kept);
    this.iteration(node, { node, labels, again }, kept);
    this.place.begin(kept);
  }

  /** Parts of a loop in the order in which they run. */
  private iteration(node: LoopNode, loop: Loop, kept: Line | undefined): void {
    if ((node.type === "ForStatement" || node.type === "WhileStatement") && node.test) {
      this.headExpression(node.test);
    }
    this.body(node, loop, kept);
    if (node.type === "DoWhileStatement") this.headExpression(node.test);
    if (node.type === "ForStatement" && node.update) {
      this.place.begin(kept);
      this.headExpression(node.update);
    }
  }

  private body(node: LoopNode, loop: Loop, kept: Line | undefined): void {
    const { body } = node;
    const first = body.type === "BlockStatement" ? (body.body[0] ?? body) : body;
    const line = kept ?? lineOf(first);
    // An iteration that calls something may take long, so each one counts.
    const isShort = !containsCall(node);
    const count = isShort ? this.counter.turn(line) : this.counter.statement(line);
    this.hasTurns ||= isShort && this.counting;
    if (this.counting && !this.place.isTrial) {
      const { edits } = this.pass;
      if (body.type === "BlockStatement") edits.insert(startOf(body) + 1, count, rank.statement);
      else edits.wrap(startOf(body), endOf(body), `{${count}`, "}", rank.statement);
    }
    if (node.type !== "DoWhileStatement" || kept === undefined) this.place.begin(kept);
    if (loop.again !== undefined) this.place.clobber();
    if (node.type === "ForInStatement" || node.type === "ForOfStatement") {
      if (node.left.type === "VariableDeclaration")
        for (const { id } of node.left.declarations) this.expression(id);
      else this.expression(node.left);
    }
    this.loops.push(loop);
    if (body.type === "BlockStatement") this.block(body);
    else this.statement(body, true);
    this.loops.pop();
    const { again } = loop;
    if (again === undefined || this.place.state.known === "dead") return;
    this.place.closeHead();
    this.place.need(again, () => {
      const end = body.type === "BlockStatement" ? endOf(body) - 1 : endOf(body);
      this.pass.edits.wrap(startOf(body) + 1, end, "", `${this.store(again)};`, rank.statement);
      return true;
    });
  }

  /** A loop over something of a library asks it for the next value on its own line. */
  private headLine(node: LoopNode): Line | undefined {
    if (node.type !== "ForOfStatement") return undefined;
    if (!node.await && this.facts.isData(node.right)) return undefined;
    return lineOf(node);
  }

  private continue(node: t.ContinueStatement): void {
    const label = node.label?.name;
    const loop = this.loops.findLast(({ labels }) => label === undefined || labels.includes(label));
    if (loop?.again !== undefined) this.place.need(loop.again, () => false);
  }

  /** The one line that everything in a loop needs, when that is so: one store before the loop will do. */
  private soleLine(
    node: LoopNode,
    again: Line | undefined,
    labels: readonly string[],
  ): Line | undefined {
    const { lines, clobbered } = this.place.try(() => {
      if (again !== undefined) this.place.need(again, () => false);
      this.iteration(node, { node, labels, again }, undefined);
    });
    const [line] = lines;
    return clobbered || lines.size !== 1 ? undefined : line;
  }

  /** A loop's test or update, which runs before every iteration: a store goes into it. */
  private headExpression(node: Node): void {
    this.place.openHead((line) => {
      this.pass.edits.wrap(startOf(node), endOf(node), `(${this.store(line)},`, ")", rank.head);
    });
    this.expression(node);
    this.place.closeHead();
  }
}
