// Writing to properties that may be accessors of the program which block:
//
//   o.x = e        ($1=(0,o),$2=(e),($3=$f.setter($1,"x"))?(yield*$3($1,$2),$2):$1.x=$2)
//   o.x += e       ($1=(0,o),$2=<$1.x>,$2+=(e),chance,<$1.x=$2>)
//   o.x ??= e      ($1=(0,o),($2=<$1.x>)??(chance,$2=(e),<$1.x=$2>))
//   o.x++          ($1=(0,o),$2=<$1.x>,$3=$2++,chance,<$1.x=$2>,$3)
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { bare, endOf, isAnonymousDefinition, startOf, type Node } from "../syntax.ts";
import type { Property } from "./accessors.ts";
import type { Temporaries } from "./context.ts";
import { Updates } from "./updates.ts";

export abstract class AccessorWrites extends Updates {
  protected override assignment(node: t.AssignmentExpression): void {
    const { temporaries } = this.context;
    const target = bare(node.left);
    const is = this.isAccessor(target, node.operator === "=" ? "write" : "both");
    if (!temporaries || !is || !this.isBehindParentheses(node.left, target)) {
      return super.assignment(node);
    }
    temporaries.within(() => this.assign(node, target, temporaries));
    return undefined;
  }

  private assign(
    node: t.AssignmentExpression,
    target: t.MemberExpression,
    temporaries: Temporaries,
  ): void {
    const { edits } = this.pass;
    const { operator, right } = node;
    const [held, value] = [temporaries.take(), temporaries.take()];
    const property = this.propertyOf(target, held);
    const isChoice = /^(?:&&|\|\||\?\?)=$/u.test(operator);
    const chance =
      temporaries.awaits || !this.readsFirst(node) ? "" : `${this.chance(node, temporaries)},`;
    const read =
      operator === "=" ? "" : this.reading(property, temporaries).join(held + property.written);
    const write = this.writing(property, value, temporaries);
    const before = isChoice
      ? `,(${value}=${read})${operator.slice(0, -1)}(${chance}${value}=`
      : operator === "="
        ? `,${value}=`
        : `,${value}=${read},${value}${operator}`;
    const after = isChoice ? `,${write}))` : `,${chance}${write})`;
    edits.wrap(startOf(node), endOf(node), "(", after, rank.own, startOf(target.property));
    edits.wrap(startOf(target.object), endOf(target.object), `${held}=(0,`, ")", rank.held);
    edits.cut(startOf(node), startOf(target));
    edits.cut(endOf(target.object), startOf(right), before);
    const open = isAnonymousDefinition(right) ? "(0," : "(";
    edits.wrap(startOf(right), endOf(right), open, ")", rank.held);
    this.expression(target.object);
    this.expression(right);
  }

  protected override update(node: t.UpdateExpression): void {
    const { temporaries } = this.context;
    const target = bare(node.argument);
    const is = this.isAccessor(target, "both");
    if (!temporaries || !is || !this.isBehindParentheses(node.argument, target)) {
      return super.update(node);
    }
    temporaries.within(() => {
      const { edits } = this.pass;
      const [held, value, result] = [temporaries.take(), temporaries.take(), temporaries.take()];
      const property = this.propertyOf(target, held);
      const read = this.reading(property, temporaries).join(held + property.written);
      const change = node.prefix ? node.operator + value : value + node.operator;
      const chance = temporaries.awaits ? "" : `${this.chance(node, temporaries)},`;
      const write = this.writing(property, value, temporaries);
      const { object } = target;
      edits.wrap(startOf(node), endOf(node), "(", "", rank.own);
      edits.cut(startOf(node), startOf(object));
      edits.wrap(startOf(object), endOf(object), `${held}=(0,`, ")", rank.held);
      const text = `,${value}=${read},${result}=${change},${chance}${write},${result})`;
      edits.cut(endOf(object), endOf(node), text, startOf(target.property));
      this.expression(object);
    });
    return undefined;
  }

  private writing(property: Property, value: string, temporaries: Temporaries): string {
    const { object, written, key, isPrivate } = property;
    const plain = `${object}${written}=${value}`;
    if (!this.mayWrite(key)) return plain;
    const [open, close] = temporaries.handsOn;
    if (isPrivate) {
      const setter = `${object}.${this.context.privateSetters.get(key) ?? ""}`;
      return `${object}==null?${plain}:(${open}${setter}(${object},${value})${close},${value})`;
    }
    const body = temporaries.take();
    const look = `${this.pass.fresh.form}.setter(${object},${JSON.stringify(key)})`;
    const given = `(${open}${body}(${object},${value})${close},${value})`;
    return `(${body}=${look})?${given}:${plain}`;
  }

  /** Whether nothing but parentheses and a cast on the same line stands around a target, which go with it. */
  private isBehindParentheses(around: Node, target: Node): boolean {
    const before = this.pass.source.slice(startOf(around), startOf(target));
    return /^[\s(]*$/u.test(before) && around.loc?.start.line === around.loc?.end.line;
  }

  /** Whether reading or writing goes by the runtime. What `super` means is written as ever. */
  private isAccessor(target: Node, way: "write" | "both"): target is t.MemberExpression {
    if (target.type !== "MemberExpression" || target.object.type === "Super") return false;
    const key = this.keyOf(target);
    if (key === undefined) return false;
    return this.mayWrite(key) || (way === "both" && this.mayRead(key));
  }

  private mayWrite(key: string): boolean {
    const { privateSetters } = this.context;
    return key.startsWith("#") ? privateSetters.has(key) : this.accessors.setters.has(key);
  }
}
