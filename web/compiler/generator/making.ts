// `new` of what may be a class of the program whose constructor has a generator, and `super(…)` in such a constructor:
//
//   new C(f(x))      (yield*$f.make(C,"C",f(x)))
//   super(a)         ($s=yield*$f.superNew($h3,$s,a))
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { bare, endOf, startOf, type Node } from "../syntax.ts";
import { Chains } from "./chains.ts";
import type { Temporaries } from "./context.ts";
import { wordsOf } from "./words.ts";

export abstract class Making extends Chains {
  protected override make(node: t.NewExpression): void {
    const { temporaries } = this.context;
    if (!temporaries || !this.mayGive(node.callee)) return this.children(node);
    const { edits, fresh } = this.pass;
    const typed = node.typeParameters ? endOf(node.typeParameters) : endOf(node.callee);
    const open = this.pass.behind("(", typed);
    const isCalled = open !== -1 && open <= endOf(node);
    const words = `,${JSON.stringify(wordsOf(node.callee))}`;
    temporaries.within(() => {
      const [begin, end] = temporaries.handsOn;
      const close = isCalled ? `${end})` : `${words})${end})`;
      edits.wrap(startOf(node), endOf(node), `(${begin}${fresh.form}.make(`, close, rank.own);
      edits.cut(startOf(node), startOf(node.callee));
      if (isCalled) {
        edits.cut(open - 1, open, words + (node.arguments.length > 0 ? "," : ""));
      }
    });
    return this.children(node);
  }

  /** Whether the callee may be a class of the program: imports and what the language has are not. */
  private mayGive(callee: Node): boolean {
    if (!this.faces.makes) return false;
    const value = bare(callee);
    if (value.type !== "Identifier") return true;
    const meaning = this.facts.meaning(value.name);
    return meaning !== undefined && meaning !== "import";
  }

  protected override call(node: t.CallExpression): void {
    const { temporaries, making } = this.context;
    if (node.callee.type !== "Super" || making === "" || !temporaries) return super.call(node);
    return this.superCall(node, making, temporaries);
  }

  private superCall(node: t.CallExpression, making: string, temporaries: Temporaries): void {
    const { edits, fresh } = this.pass;
    const [begin, end] = temporaries.handsOn;
    const open = this.openOf(node);
    const given = `${fresh.form}.superNew(${making},${this.self}${node.arguments.length > 0 ? "," : ""}`;
    edits.wrap(startOf(node), endOf(node), "(", `${end})`, rank.own);
    edits.cut(startOf(node), open, `${this.self}=${begin}${given}`);
    for (const argument of node.arguments) this.expression(argument);
  }
}
