// Reading, changing and writing back what others may see: they may go on between the read and the write, as between
// CPython's instructions. A chance to do so is put where the language has read and not yet written:
//
//   n += f(x)     n += ($1=(…),chance,$1)
//   n = n + 1     n = ($1=(n + 1),chance,$1)          the same for [n] = [n + 1] and a[a.length] = 1
//   n ??= f(x)    n ??= (chance,…)
//   n++           ($1=n,$2=$1++,chance,n=$1,$2)
//   o.p++         ($3=o,$1=$3.p,$2=$1++,chance,$3.p=$1,$2)
//   m.set(k, m.get(k) + 1)      m.set(k, ($1=(m.get(k) + 1),chance,$1))
//   n === 0 && (n = 1)          n === 0 && (chance,(n = 1))
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import {
  bare,
  endOf,
  isAnonymousDefinition,
  isFunction,
  lineOf,
  startOf,
  type Node,
} from "../syntax.ts";
import type { Temporaries } from "./context.ts";
import { passText } from "./hand-on.ts";
import { Making } from "./making.ts";
import { changedBy, names, targetsOf, written } from "./targets.ts";

export abstract class Updates extends Making {
  /** A chance to give way, as an expression. */
  protected chance(node: Node, temporaries: Temporaries): string {
    const { fresh } = this.pass;
    const pass = passText(fresh, temporaries.way, temporaries.line, lineOf(node));
    return `--${fresh.place}[1]<0&&${pass}`;
  }

  protected override assignment(node: t.AssignmentExpression): void {
    const { temporaries } = this.context;
    if (temporaries?.awaits === false && this.readsFirst(node)) {
      temporaries.within(() => this.split(node, temporaries));
    } else this.children(node);
  }

  protected override call(node: t.CallExpression): void {
    const { temporaries } = this.context;
    const read = this.lastRead(node);
    if (!temporaries || temporaries.awaits || !read) return super.call(node);
    temporaries.within(() => {
      this.holdUntil(read, this.chance(node, temporaries), temporaries);
      super.call(node);
    });
    return undefined;
  }

  /** Between a question and what is done about it, where that is one expression. */
  protected override choice(node: t.LogicalExpression | t.ConditionalExpression): void {
    const { temporaries } = this.context;
    const isLogical = node.type === "LogicalExpression";
    const question = isLogical ? node.left : node.test;
    const answers = isLogical ? [node.right] : [node.consequent, node.alternate];
    if (temporaries?.awaits === false) {
      for (const answer of answers) {
        if (!this.writesWhat(question, answer)) continue;
        const chance = this.chance(answer, temporaries);
        this.pass.edits.wrap(startOf(answer), endOf(answer), `(${chance},`, ")", rank.held);
      }
    }
    this.children(node);
  }

  /** Whether an expression writes to something shared that another one reads. */
  private writesWhat(read: Node, writing: Node): boolean {
    const { targets, changed } = written(writing);
    const isRead = (one: Node, text: string): boolean =>
      this.isShared(one) &&
      (one.type === "Identifier" ? names(read, one.name) : this.textOf(read).includes(text));
    return (
      targets.some((target) => isRead(target, this.textOf(target))) ||
      changed.some((one) => isRead(one, `${this.textOf(one)}.`))
    );
  }

  /** A chance behind a value that is held meanwhile. */
  private holdUntil(value: Node, chance: string, temporaries: Temporaries): void {
    const held = temporaries.take();
    const open = `(${held}=(${isAnonymousDefinition(value) ? "0," : ""}`;
    const close = `),${chance},${held})`;
    this.pass.edits.wrap(startOf(value), endOf(value), open, close, rank.held);
  }

  /** The last argument that reads what the call is going to change. */
  private lastRead(node: t.CallExpression): Node | undefined {
    const changed = changedBy(node);
    if (!changed || !this.isShared(changed)) return undefined;
    const text = `${this.textOf(changed)}.`;
    const reads = (one: Node) => !isFunction(one) && this.textOf(one).includes(text);
    return node.arguments.findLast((one) => one.type !== "SpreadElement" && reads(one));
  }

  private split(node: t.AssignmentExpression, temporaries: Temporaries): void {
    const { right } = node;
    const chance = this.chance(node, temporaries);
    if (/^(?:&&|\|\||\?\?)=$/u.test(node.operator)) {
      if (!isAnonymousDefinition(right)) {
        this.pass.edits.wrap(startOf(right), endOf(right), `(${chance},`, ")", rank.held);
      }
    } else this.holdUntil(right, chance, temporaries);
    this.children(node);
  }

  protected override update(node: t.UpdateExpression): void {
    const { temporaries } = this.context;
    const target = bare(node.argument);
    const isSplit = target.type === "Identifier" || target.type === "MemberExpression";
    if (!temporaries || temporaries.awaits || !isSplit || !this.isShared(target)) {
      return this.children(node);
    }
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

  /** Whether an assignment reads what it writes to, and others may see it. */
  protected readsFirst({ left, right, operator }: t.AssignmentExpression): boolean {
    const targets = targetsOf(left).filter((target) => this.isShared(target));
    if (operator !== "=") return targets.length > 0;
    const text = isAnonymousDefinition(right) ? "" : this.textOf(right);
    return targets.some((target) => text.includes(this.textOf(target)) || this.readsItself(target));
  }

  /** `a[a.length]` */
  private readsItself(target: Node): boolean {
    if (target.type !== "MemberExpression" || !target.computed) return false;
    return this.textOf(target.property).includes(`${this.textOf(target.object)}.`);
  }
}
