// Reading, changing and writing back what others may see: they may go on between the read and the write, as between
// CPython's instructions. A chance to do so is put where the language has read and not yet written:
//
//   n += f(x)     n += ($1=(…),chance,$1)
//   n = n + 1     n = ($1=(n + 1),chance,$1)
//   n ??= f(x)    n ??= (chance,…)
//   n++           ($1=n,$2=$1++,chance,n=$1,$2)
//   o.p++         ($3=o,$1=$3.p,$2=$1++,chance,$3.p=$1,$2)
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { bare, endOf, isAnonymousDefinition, lineOf, startOf, type Node } from "../syntax.ts";
import { Chains } from "./chains.ts";
import type { Temporaries } from "./context.ts";

export abstract class Updates extends Chains {
  /** A chance to give way, as an expression. */
  protected chance(node: Node, temporaries: Temporaries): string {
    const { place, form } = this.pass.fresh;
    const held = temporaries.line;
    const line = String(lineOf(node));
    return `--${place}[1]<0&&(${held}=${place}[0],${place}[0]=${line},yield ${form}.pass,${place}[0]=${held})`;
  }

  protected override assignment(node: t.AssignmentExpression): void {
    const { temporaries } = this.context;
    const target = bare(node.left);
    if (temporaries && this.isShared(target) && this.readsFirst(node, target)) {
      temporaries.within(() => this.split(node, temporaries));
    } else this.children(node);
  }

  private split(node: t.AssignmentExpression, temporaries: Temporaries): void {
    const { right } = node;
    const [start, end] = [startOf(right), endOf(right)];
    const chance = this.chance(node, temporaries);
    if (/^(?:&&|\|\||\?\?)=$/u.test(node.operator)) {
      if (!isAnonymousDefinition(right)) {
        this.pass.edits.wrap(start, end, `(${chance},`, ")", rank.held);
      }
    } else {
      const held = temporaries.take();
      this.pass.edits.wrap(start, end, `(${held}=(`, `),${chance},${held})`, rank.held);
    }
    this.children(node);
  }

  protected override update(node: t.UpdateExpression): void {
    const { temporaries } = this.context;
    const target = bare(node.argument);
    const isSplit = target.type === "Identifier" || target.type === "MemberExpression";
    if (!temporaries || !isSplit || !this.isShared(target)) return this.children(node);
    if (target.type === "MemberExpression" && target.object.type === "Super") {
      return this.children(node);
    }
    temporaries.within(() => {
      const [value, result] = [temporaries.take(), temporaries.take()];
      const chance = this.chance(node, temporaries);
      const change = node.prefix ? node.operator + value : value + node.operator;
      if (target.type === "Identifier") {
        const { name } = target;
        const text = `(${value}=${name},${result}=${change},${chance},${name}=${value},${result})`;
        this.pass.edits.cut(startOf(node), endOf(node), text);
      } else if (target.type === "MemberExpression") {
        this.updateMember(node, target, { value, result, change, chance }, temporaries);
      }
    });
    return undefined;
  }

  private updateMember(
    node: t.UpdateExpression,
    target: t.MemberExpression,
    parts: {
      readonly value: string;
      readonly result: string;
      readonly change: string;
      readonly chance: string;
    },
    temporaries: Temporaries,
  ): void {
    const { edits } = this.pass;
    const { value, result, change, chance } = parts;
    const object = temporaries.take();
    const key = target.computed ? temporaries.take() : "";
    const { property } = target;
    const place = target.computed
      ? `${object}[${key}]`
      : `${object}.${this.pass.source.slice(startOf(property), endOf(property))}`;
    const close = `,${result}=${change},${chance},${place}=${value},${result})`;
    edits.wrap(startOf(node), endOf(node), "(", close, rank.own);
    const [from, to] = [startOf(target.object), endOf(target.object)];
    if (target.computed) {
      // A key that is an object is asked for its text twice, as V8 does.
      edits.wrap(from, to, `${object}=(0,`, `),${key}=(0,`, rank.held);
      edits.cut(to, this.pass.behind("[", to));
      edits.cut(endOf(target) - 1, endOf(target), `),${value}=${place}`);
    } else edits.wrap(from, to, `${object}=(0,`, `),${value}=${object}`, rank.held);
    const operator = node.prefix ? startOf(node) : endOf(node) - 2;
    edits.cut(operator, operator + 2);
    this.expression(target.object);
    if (target.computed) this.expression(property);
  }

  /** Whether anybody else may see what is assigned to. A variable that only its own function names is nobody else's. */
  private isShared(target: Node): boolean {
    if (target.type === "Identifier") return !this.names.own.has(target.name);
    return target.type === "MemberExpression";
  }

  private readsFirst(node: t.AssignmentExpression, target: Node): boolean {
    if (node.operator !== "=") return true;
    const text = this.pass.source.slice(startOf(target), endOf(target));
    const right = this.pass.source.slice(startOf(node.right), endOf(node.right));
    return !isAnonymousDefinition(node.right) && right.includes(text);
  }
}
