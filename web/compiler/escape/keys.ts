// Which expressions are no name of a field. In brackets behind a typed array they can only mean a number in it, or nothing;
// a text might say `buffer`. Numbers, truths and nothing at all are such, and what arithmetic makes of anything.
import { bare, boundNames, isClass, isFunction, walk, type Node } from "../syntax.ts";
import type { Candidate, Module } from "./candidate.ts";
import {
  callbackMethods,
  isOfMath,
  iteratorMethods,
  numberFields,
  numberMethods,
} from "./known.ts";

const arithmetic = /^(?:[-*/%|&^]|\*\*|<<|>>>?|[<>]=?|[=!]==?)$/u;
const logical = /^(?:&&|\|\||\?\?)$/u;

export class Keys {
  /** Functions that are given numbers of an array, with how many parameters can be nothing else. */
  private readonly fed = new Map<Node, number>();

  constructor(
    private readonly module: Module,
    private readonly of: Candidate,
  ) {}

  /** The parameter that `node` names and whose value is still what was given: an array that nobody else has, if it is any. */
  arrayOf(node: Node): string | null {
    const value = bare(node);
    if (value.type !== "Identifier") return null;
    const { name } = value;
    return this.of.parameters.includes(name) && !this.of.kept.has(name) ? name : null;
  }

  /** Whether the program means the language's own by this name. */
  isGlobal(name: string): boolean {
    return !this.module.declared.has(name);
  }

  /** Notes every variable of the function that may hold a text, and parameters that may be anything. */
  note(): void {
    const { node, kept } = this.of;
    for (const parameter of node.params) {
      if (parameter.type === "Identifier") continue;
      const isNumber =
        parameter.type === "AssignmentPattern" &&
        parameter.left.type === "Identifier" &&
        this.isKey(parameter.right);
      if (isNumber) continue;
      this.mayBeTexts(parameter);
      for (const name of boundNames(parameter)) kept.add(name);
    }
    walk(node, (below) => this.noteIn(below));
  }

  isKey(node: Node): boolean {
    const value = bare(node);
    switch (value.type) {
      case "NumericLiteral":
      case "BigIntLiteral":
      case "BooleanLiteral":
      case "NullLiteral":
      case "UpdateExpression":
        return true;
      case "UnaryExpression":
        return value.operator !== "typeof";
      case "Identifier":
        return this.isKeyName(value.name);
      case "BinaryExpression":
        if (value.operator === "+") return this.isKey(value.left) && this.isKey(value.right);
        return arithmetic.test(value.operator);
      case "LogicalExpression":
        return this.isKey(value.left) && this.isKey(value.right);
      case "ConditionalExpression":
        return this.isKey(value.consequent) && this.isKey(value.alternate);
      case "AssignmentExpression":
        return this.isKeyAssigned(value.operator, value.right) && this.isKey(value.left);
      case "MemberExpression": {
        const array = this.arrayOf(value.object);
        if (array === null) return false;
        if (value.computed) return this.isKey(value.property);
        return value.property.type === "Identifier" && numberFields.has(value.property.name);
      }
      case "CallExpression":
        return this.givesNumber(value.callee);
      default:
        return false;
    }
  }

  private isKeyName(name: string): boolean {
    if (this.of.own.has(name)) return !this.of.texts.has(name);
    if (this.module.numbers.has(name)) return true;
    return /^(?:undefined|NaN|Infinity)$/u.test(name) && this.isGlobal(name);
  }

  private isKeyAssigned(operator: string, right: Node): boolean {
    const made = operator.slice(0, -1);
    return operator === "=" || made === "+" || logical.test(made) ? this.isKey(right) : true;
  }

  private givesNumber(node: Node): boolean {
    const callee = bare(node);
    if (callee.type === "Identifier") return callee.name === "Number" && this.isGlobal("Number");
    if (callee.type !== "MemberExpression" || callee.computed) return false;
    const { property } = callee;
    const object = bare(callee.object);
    if (property.type !== "Identifier") return false;
    if (object.type === "Identifier" && object.name === "Math" && this.isGlobal("Math"))
      return isOfMath(property.name);
    return this.arrayOf(callee.object) !== null && numberMethods.has(property.name);
  }

  private noteIn(node: Node): void {
    if (node !== this.of.node && (isFunction(node) || isClass(node))) this.noteInner(node);
    switch (node.type) {
      case "VariableDeclarator":
        if (node.init) this.noteAssigned(node.id, this.isKey(node.init), this.isNumbers(node.init));
        break;
      case "AssignmentExpression": {
        const isKey = this.isKeyAssigned(node.operator, node.right);
        this.noteAssigned(bare(node.left), isKey, this.isNumbers(node.right));
        break;
      }
      case "ForOfStatement":
        this.noteAssigned(
          targetOf(node.left),
          this.isNumbers(node.right),
          this.isPairs(node.right),
        );
        break;
      case "ForInStatement":
        this.mayBeTexts(node.left);
        break;
      case "CatchClause":
        if (node.param) this.mayBeTexts(node.param);
        break;
      case "TSEnumDeclaration":
        this.mayBeTexts(node.id);
        break;
      case "CallExpression":
        this.noteCallback(bare(node.callee), node.arguments[0]);
        break;
      default:
    }
  }

  private noteAssigned(target: Node, isKey: boolean, areKeys: boolean): void {
    if (target.type === "Identifier" ? isKey : areKeys && isListOfNames(target)) return;
    if (target.type !== "MemberExpression") this.mayBeTexts(target);
  }

  /** What a spread or a loop gets out of `node` is numbers: an array's own, or a range. */
  private isNumbers(node: Node): boolean {
    const value = bare(node);
    if (this.arrayOf(value) !== null) return true;
    if (value.type !== "CallExpression") return false;
    const callee = bare(value.callee);
    if (callee.type === "Identifier" && callee.name === "range") return this.isGlobal("range");
    const method = this.iteratorOf(value);
    return method === "keys" || method === "values";
  }

  private isPairs(node: Node): boolean {
    return this.iteratorOf(bare(node)) === "entries";
  }

  private iteratorOf(node: Node): string | null {
    if (node.type !== "CallExpression") return null;
    const callee = bare(node.callee);
    if (callee.type !== "MemberExpression" || callee.computed) return null;
    const { object, property } = callee;
    const isOne = property.type === "Identifier" && iteratorMethods.has(property.name);
    return isOne && this.arrayOf(object) !== null ? property.name : null;
  }

  /** A function that an array's method calls gets numbers; the first of `reduce` is whatever it returned before. */
  private noteCallback(callee: Node, given: Node | undefined): void {
    if (callee.type !== "MemberExpression" || callee.computed || !given) return;
    const { object, property } = callee;
    const count = property.type === "Identifier" ? callbackMethods.get(property.name) : undefined;
    const callback = bare(given);
    // One that has a name could be called by others.
    const isFed =
      callback.type === "ArrowFunctionExpression" &&
      count !== undefined &&
      count !== 3 &&
      this.arrayOf(object) !== null;
    this.fed.set(callback, isFed ? count : 0);
  }

  private noteInner(node: Node): void {
    if ("id" in node && node.id) this.mayBeTexts(node.id);
    if (!isFunction(node)) return;
    const fed = this.fed.get(node) ?? 0;
    for (const [at, parameter] of node.params.entries()) {
      if (at >= fed || parameter.type !== "Identifier") this.mayBeTexts(parameter);
    }
  }

  private mayBeTexts(pattern: Node): void {
    walk(pattern, (below) => {
      if (below.type === "Identifier") this.of.texts.add(below.name);
    });
  }
}

/** What a loop assigns to. */
function targetOf(left: Node): Node {
  return left.type === "VariableDeclaration" ? (left.declarations[0]?.id ?? left) : bare(left);
}

function isListOfNames(pattern: Node): boolean {
  return (
    pattern.type === "ArrayPattern" &&
    pattern.elements.every((element) => element === null || element.type === "Identifier")
  );
}
