// What a function does with the arrays that it was given, statement by statement. Whatever is not known to leave an array to its owner keeps it.
import type * as t from "@babel/types";
import { bare, eachChild, isClass, isFunction, type FunctionNode, type Node } from "../syntax.ts";
import { Calls } from "./calls.ts";
import { changeMethods, iteratorMethods, numberFields } from "./known.ts";

export class Uses extends Calls {
  /** Notes in the candidate what it keeps, as far as is known of those that it calls. */
  note(): void {
    const { node } = this.of;
    this.keys.note();
    this.inside(node);
  }

  protected override inside(node: FunctionNode): void {
    for (const parameter of node.params) this.pattern(parameter);
    this.visit(node.body);
  }

  protected override visit(node: Node): void {
    switch (node.type) {
      case "Identifier":
        this.keep(node.name);
        return;
      case "MemberExpression":
      case "OptionalMemberExpression":
        return this.member(node);
      case "CallExpression":
      case "OptionalCallExpression":
        return this.call(node);
      case "NewExpression":
        return this.construct(node);
      case "UnaryExpression":
      case "UpdateExpression":
        return this.look(node.argument);
      case "BinaryExpression":
        if (node.operator === "in" || node.operator === "instanceof") return this.other(node);
        this.look(node.left);
        return this.look(node.right);
      case "TemplateLiteral":
        return this.lookAll(node.expressions);
      case "TaggedTemplateExpression":
        this.visit(node.tag);
        return this.visitAll(node.quasi.expressions);
      case "AssignmentExpression":
        return this.assign(node);
      case "IfStatement":
      case "ConditionalExpression":
        this.look(node.test);
        this.visit(node.consequent);
        if (node.alternate) this.visit(node.alternate);
        return;
      case "ExpressionStatement":
        return this.statement(bare(node.expression));
      case "ForOfStatement":
        this.pattern(node.left);
        if (node.await) this.visit(node.right);
        else this.useUp(node.right);
        return this.visit(node.body);
      case "ForInStatement":
        this.pattern(node.left);
        this.visit(node.right);
        return this.visit(node.body);
      case "SpreadElement":
        return this.useUp(node.argument);
      case "VariableDeclarator":
        this.pattern(node.id);
        if (!node.init) return;
        if (node.id.type === "ArrayPattern") this.useUp(node.init);
        else this.visit(node.init);
        return;
      case "ObjectProperty":
        if (node.computed) this.look(node.key);
        return this.visit(node.value);
      case "LabeledStatement":
        return this.visit(node.body);
      case "BreakStatement":
      case "ContinueStatement":
        return;
      case "CatchClause":
        if (node.param) this.pattern(node.param);
        return this.visit(node.body);
      default:
        this.other(node);
    }
  }

  private other(node: Node): void {
    const inner = bare(node);
    if (inner !== node) this.visit(inner);
    // What it will do, and when, is not known; and what an enum is made of, nobody asks.
    else if (isFunction(node) || isClass(node) || node.type === "TSEnumDeclaration")
      this.keepAll(node);
    else if (!node.type.startsWith("TS")) eachChild(node, (child) => this.visit(child));
  }

  protected override look(node: Node): void {
    const value = bare(node);
    if (value.type === "LogicalExpression") {
      this.look(value.left);
      this.look(value.right);
    } else if (value.type !== "Identifier") this.visit(value);
  }

  /** What a loop or a spread uses up: the numbers of an array. */
  private useUp(node: Node): void {
    if (this.keys.arrayOf(node) !== null) return;
    const value = bare(node);
    if (value.type === "CallExpression") {
      const method = this.methodOf(value);
      if (method && iteratorMethods.has(method.name)) return this.visitAll(value.arguments);
    }
    this.visit(value);
  }

  /** Where names are bound or assigned to: what is computed on the way. */
  private pattern(node: Node): void {
    const target = bare(node);
    switch (target.type) {
      case "Identifier":
        return;
      case "VariableDeclaration":
        for (const { id } of target.declarations) this.pattern(id);
        return;
      case "AssignmentPattern":
        this.pattern(target.left);
        return this.visit(target.right);
      case "RestElement":
        return this.pattern(target.argument);
      case "ArrayPattern":
        for (const element of target.elements) if (element) this.pattern(element);
        return;
      case "ObjectPattern":
        for (const property of target.properties) {
          if (property.type === "RestElement") this.pattern(property);
          else {
            if (property.computed) this.look(property.key);
            this.pattern(property.value);
          }
        }
        return;
      default:
        this.visit(target);
    }
  }

  private member(node: t.MemberExpression | t.OptionalMemberExpression): void {
    const array = this.keys.arrayOf(node.object);
    if (array === null) this.visit(node.object);
    if (node.computed) {
      if (array !== null && !this.keys.isKey(node.property)) this.keep(array);
      this.look(node.property);
    } else if (array !== null) {
      const { property } = node;
      if (property.type !== "Identifier" || !numberFields.has(property.name)) this.keep(array);
    }
  }

  private assign({ left, operator, right }: t.AssignmentExpression): void {
    this.pattern(left);
    // What is assigned is also the value of the whole, whatever a pattern takes out of it.
    if (/^(?:=|&&=|\|\|=|\?\?=)$/u.test(operator)) this.visit(right);
    else this.look(right);
  }

  /** Where nobody takes what a call gives. */
  private statement(node: Node): void {
    if (node.type === "CallExpression") {
      const method = this.methodOf(node);
      if (method && changeMethods.has(method.name)) return this.given(method, node.arguments);
    }
    if (node.type === "AssignmentExpression" && node.left.type === "ArrayPattern") {
      this.pattern(node.left);
      return this.useUp(node.right);
    }
    return this.visit(node);
  }
}
