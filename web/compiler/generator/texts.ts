// Where the language makes a text of a value, in programs with a `toString` or `valueOf` that may block:
//
//   `a${x}`       `a${(yield*$f.text((x)))}`
//   "a" + x       "a"+(yield*$f.primitive((x)))        and behind any sum that begins as a text; x + "a" too
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { bare, endOf, startOf, type Node } from "../syntax.ts";
import { Expressions } from "./expressions.ts";

export abstract class Texts extends Expressions {
  protected override template(node: t.TemplateLiteral): void {
    for (const one of node.expressions) this.converted(one, "text");
  }

  protected override sum(node: t.BinaryExpression): void {
    const { left, right } = node;
    if (isText(left)) {
      this.expression(left);
      this.converted(right, "primitive");
    } else if (bare(right).type === "StringLiteral") {
      this.converted(left, "primitive");
    } else this.children(node);
  }

  private converted(node: Node, way: "text" | "primitive"): void {
    const { temporaries } = this.context;
    if (!temporaries || !this.faces.hasTexts || isPrimitive(bare(node))) {
      return this.expression(node);
    }
    temporaries.within(() => {
      const [open, close] = temporaries.handsOn;
      const { form } = this.pass.fresh;
      const text = `(${open}${form}.${way}((`;
      this.pass.edits.wrap(startOf(node), endOf(node), text, `))${close})`, rank.held);
      this.expression(node);
    });
    return undefined;
  }
}

/** Whether an expression gives a text whatever is in it. */
function isText(node: Node): boolean {
  const value = bare(node);
  if (value.type === "StringLiteral" || value.type === "TemplateLiteral") return true;
  if (value.type !== "BinaryExpression" || value.operator !== "+") return false;
  return isText(value.left) || isText(value.right);
}

/** Whether an expression gives what is no object. */
function isPrimitive(node: Node): boolean {
  return (
    /^(?:Binary|Unary|Update)Expression$/u.test(node.type) ||
    (node.type.endsWith("Literal") && node.type !== "RegExpLiteral")
  );
}
