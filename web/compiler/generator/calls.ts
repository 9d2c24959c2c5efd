// Calls in code that gives way. The callee, `this` and the arguments are worked out first, in their order; then a
// callee that has a body is delegated to, and any other is called as ever:
//
//   o.m(f(x), 1)     ($1=o,$2=$1.m,$4=(…),1,($3=$f.bodyOf($2))?yield*$3($1,$4,1):$f.call($2,$1,"o.m",$4,1))
//   f(x)             (f,x,($1=$f.bodyOf(f))?yield*$1(void 0,x):f(x))
//   f(               (f,yield*$f.go(f,void 0,"f",
//     x)                x))
//   known(x)         (yield*$g7(void 0,x))
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { bare, endOf, isAnonymousDefinition, startOf, type Node } from "../syntax.ts";
import { Accessors } from "./accessors.ts";
import type { Temporaries } from "./context.ts";
import { functionAt } from "./names.ts";
import { wordsOf } from "./words.ts";

/** Methods of built-in things that call what they are given. */
const callers = new Set(
  "forEach map filter reduce reduceRight some every find findIndex findLast findLastIndex flatMap sort toSorted from fromAsync groupBy replace replaceAll call apply bind construct".split(
    " ",
  ),
);

export abstract class Calls extends Accessors {
  protected override call(node: t.CallExpression): void {
    const { temporaries } = this.context;
    const callee = bare(node.callee);
    if (this.isPrivateCall(callee)) return this.callPrivate(node, callee.object);
    if (callee.type.startsWith("Optional")) return this.ordinary(() => this.children(node));
    if (!temporaries || this.isOrdinary(node, callee)) return this.children(node);
    const known = callee.type === "Identifier" ? functionAt(this.names, callee) : undefined;
    const face = known && this.faces.of(known);
    if (known && !face) return this.children(node);
    if (face) this.callKnown(node, face.generator, temporaries);
    else temporaries.within(() => this.callUnknown(node, callee, temporaries));
    return undefined;
  }

  /** Calls that stay as they are: syntax that only looks like a call, and what is built in and calls nothing back. */
  private isOrdinary(node: t.CallExpression, callee: Node): boolean {
    switch (callee.type) {
      case "Super":
      case "Import":
        return true;
      case "Identifier":
        return callee.name === "eval" || this.facts.isQuietCallee(callee);
      case "MemberExpression":
        if (callee.object.type === "Super") return false;
        if (!this.facts.isQuietCallee(node.callee)) return false;
        if (this.facts.mayRunProgram(node.callee, node.arguments)) return false;
        return callee.property.type === "Identifier" && !callers.has(callee.property.name);
      default:
        return false;
    }
  }

  private isPrivateCall(callee: Node): callee is t.MemberExpression {
    if (callee.type !== "MemberExpression" || callee.property.type !== "PrivateName") return false;
    return this.context.privates.has(callee.property.id.name);
  }

  /** A private method that is a generator: it takes what it is called on twice, as `this` and as an argument. */
  private callPrivate(node: t.CallExpression, object: Node): void {
    const { edits, fresh } = this.pass;
    const { temporaries } = this.context;
    temporaries?.within(() => {
      const [open, close] = temporaries.handsOn;
      edits.wrap(startOf(node), endOf(node), `(${open}`, `${close})`, rank.own);
    });
    if (!temporaries) edits.wrap(startOf(node), endOf(node), `${fresh.form}.drive(`, ")", rank.own);
    const self = object.type === "ThisExpression" ? this.self : this.textOf(object);
    edits.insert(this.openOf(node), self + (node.arguments.length > 0 ? "," : ""));
    this.expression(object);
    for (const argument of node.arguments) this.expression(argument);
  }

  private callKnown(node: t.CallExpression, generator: string, temporaries: Temporaries): void {
    const { edits } = this.pass;
    const start = startOf(node.callee);
    temporaries.within(() => {
      const [open, close] = temporaries.handsOn;
      edits.wrap(startOf(node), endOf(node), "(", `${close})`, rank.own);
      edits.cut(start, endOf(node.callee), open + generator, start);
    });
    edits.insert(this.openOf(node), `void 0${node.arguments.length > 0 ? "," : ""}`);
    for (const argument of node.arguments) this.expression(argument);
  }

  private callUnknown(node: t.CallExpression, callee: Node, temporaries: Temporaries): void {
    const { edits } = this.pass;
    const still = this.areStill(node.arguments);
    let target: string;
    let self = "void 0";
    if (callee.type === "MemberExpression") {
      target = temporaries.take();
      const { object } = callee;
      if (object.type === "Super") {
        self = this.self;
        edits.wrap(startOf(callee), endOf(callee), `${target}=`, "", rank.held);
      } else if (still && this.isStill(object) && this.isSteady(object)) {
        self = object.type === "ThisExpression" ? this.self : this.textOf(object);
        edits.wrap(startOf(callee), endOf(callee), `${target}=`, "", rank.held);
      } else {
        self = temporaries.take();
        edits.wrap(startOf(object), endOf(object), `${self}=(0,`, `),${target}=${self}`, rank.held);
      }
    } else if (still && callee.type === "Identifier" && this.isStill(callee)) target = callee.name;
    else {
      target = temporaries.take();
      edits.wrap(startOf(node.callee), endOf(node.callee), `${target}=(0,`, ")", rank.held);
    }
    const visit = this.finishCall(node, startOf(node), { target, self, callee }, temporaries);
    this.expression(node.callee);
    visit();
  }

  /**
   * Puts the call behind what it is called on, which `start` begins with; answers what visits the arguments. Wraps are
   * made before those of what is inside, so that they lie outside.
   */
  protected finishCall(
    node: t.CallExpression | t.OptionalCallExpression,
    start: number,
    { target, self, callee }: { target: string; self: string; callee: Node },
    temporaries: Temporaries,
  ): () => void {
    const { form } = this.pass.fresh;
    const still = this.areStill(node.arguments);
    const origin = "property" in callee ? startOf(callee.property) : startOf(callee);
    if (node.loc && callee.loc && callee.loc.end.line !== node.loc.end.line) {
      const to = `${target},${self},${JSON.stringify(wordsOf(callee))}`;
      this.longCall(node, start, to, origin, temporaries);
      return () => {
        for (const argument of node.arguments) this.expression(argument);
      };
    }
    const body = temporaries.take();
    const rest = node.arguments
      .map((argument) => `,${this.argument(argument, still, temporaries)}`)
      .join("");
    const words = JSON.stringify(wordsOf(callee));
    const ordinary = `${form}.call(${target},${self},${words}${rest})`;
    const [begin, end] = temporaries.handsOn;
    const given = `${begin}${body}(${self}${rest})${end}`;
    const close = `,(${body}=${form}.bodyOf(${target}))?${given}:${ordinary})`;
    this.pass.edits.wrap(start, endOf(node), "(", close, rank.own, origin);
    this.cutParentheses(node);
    return () => {
      for (const argument of node.arguments) this.expression(argument);
    };
  }

  /** A call that goes over lines happens on the line of its callee, where stack traces look for it. */
  private longCall(
    node: t.CallExpression | t.OptionalCallExpression,
    start: number,
    given: string,
    origin: number,
    temporaries: Temporaries,
  ): void {
    const { edits, fresh } = this.pass;
    const open = this.openOf(node);
    const [begin, end] = temporaries.handsOn;
    const text = `,${begin}${fresh.form}.go(${given}${node.arguments.length > 0 ? "," : ""}`;
    edits.wrap(start, endOf(node), "(", `${end})`, rank.own);
    edits.cut(open - 1, open, text, origin);
  }

  /** What gives the same value when it is evaluated twice, with nothing but its like in between. */
  private isStill(node: Node): boolean {
    if (isLiteral(node) || node.type === "ThisExpression") return true;
    if (node.type !== "Identifier") return false;
    return this.names.declared.has(node.name) || node.name === "undefined";
  }

  private areStill(nodes: readonly Node[]): boolean {
    return nodes.every((node) => this.isStill(node));
  }

  /** Whether a variable is the same after one of its properties was read, which may run anything. */
  private isSteady(object: Node): boolean {
    return object.type !== "Identifier" || this.names.steady.has(object.name);
  }

  /** An argument's text in the call; one that may change before the call is held. */
  private argument(node: Node, still: boolean, temporaries: Temporaries): string {
    if (isLiteral(node) || (still && this.isStill(node))) {
      return node.type === "ThisExpression" ? this.self : this.textOf(node);
    }
    const held = temporaries.take();
    const [start, end] = [startOf(node), endOf(node)];
    if (node.type === "SpreadElement") {
      this.pass.edits.wrap(start, end, `${held}=[`, "]", rank.held);
      return `...${this.pass.fresh.form}.whole(${held})`;
    }
    // The name of ours is none that an anonymous function may take.
    const open = isAnonymousDefinition(node) ? "(0," : "(";
    this.pass.edits.wrap(start, end, held + "=" + open, ")", rank.held);
    return held;
  }

  /** The arguments go on as expressions behind the callee, so their parentheses and a last comma go. */
  private cutParentheses(node: t.CallExpression | t.OptionalCallExpression): void {
    const { edits } = this.pass;
    const open = this.openOf(node);
    const last = node.arguments.at(-1);
    edits.cut(open - 1, open, last ? "," : "");
    const comma = last ? this.pass.behind(",", endOf(last)) : -1;
    if (comma !== -1) edits.cut(comma - 1, comma);
    edits.cut(endOf(node) - 1, endOf(node));
  }

  /** The offset behind the parenthesis that opens the arguments. */
  protected openOf(node: t.CallExpression | t.OptionalCallExpression): number {
    const end = endOf(node.callee);
    const optional = node.optional === true ? this.pass.behind("?.", end) : end;
    return this.pass.behind("(", node.typeParameters ? endOf(node.typeParameters) : optional);
  }

  protected textOf(node: Node): string {
    if (node.type === "Identifier") return node.name;
    if (node.type === "StringLiteral") return JSON.stringify(node.value);
    return this.pass.source.slice(startOf(node), endOf(node));
  }
}

/** A literal that may stand in the text twice: no long one, and none that goes over a line's end. */
function isLiteral(node: Node): boolean {
  if (node.type === "StringLiteral") return /^[\w ,.:-]{0,20}$/u.test(node.value);
  return /^(?:Numeric|Boolean|Null|BigInt)Literal$/u.test(node.type);
}
