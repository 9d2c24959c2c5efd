// Optional chains with calls in them. A chain is taken apart at each `?.`, since nothing can give way inside one:
//
//   a?.b?.m(x)      (($1=(0,a))==null?void 0:($2=(0,$1.b))==null?void 0:($3=$2.m,x,($4=$f.bodyOf($3))?…:…))
//   o.m?.(x)        (($2=(0,o),$1=$2.m)==null?void 0:($1,x,($3=$f.bodyOf($1))?yield*$3($2,x):…))
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { bare, endOf, startOf, type Node } from "../syntax.ts";
import { Calls } from "./calls.ts";
import type { Temporaries } from "./context.ts";
import type { Chain } from "./expressions.ts";

export abstract class Chains extends Calls {
  protected override chain(node: Chain): void {
    const { temporaries } = this.context;
    const links = linksOf(node);
    const [first] = links;
    const gives = links.some(
      (link) => link.type === "OptionalCallExpression" || this.readsAccessor(link),
    );
    if (temporaries && gives) {
      temporaries.within(() => this.takeApart(node, links, temporaries));
    } else {
      if (first) this.expression(baseOf(first));
      for (const link of links) this.inside(link);
    }
  }

  /** What a link works out beside what it stands on. */
  private inside(link: Chain): void {
    if (link.type === "OptionalCallExpression") {
      for (const argument of link.arguments) this.expression(argument);
    } else if (link.computed) this.expression(link.property);
  }

  private takeApart(node: Chain, links: readonly Chain[], temporaries: Temporaries): void {
    const { edits } = this.pass;
    edits.wrap(startOf(node), endOf(node), "(", ")", rank.own);
    let start = startOf(node);
    let value = "";
    const visits: (() => void)[] = [];
    for (const [at, link] of links.entries()) {
      const base = baseOf(link);
      const isCall = link.type === "OptionalCallExpression";
      const on = { base, before: links[at - 1], start, value };
      let [target, self] = ["", ""];
      if (link.optional) {
        const sign = this.pass.skip(endOf(base));
        value = temporaries.take();
        target = value;
        if (isCall) {
          edits.wrap(start, sign, "(", ")==null?void 0:", rank.held);
          self = this.holdCallee(on, target, temporaries);
        } else edits.wrap(start, sign, `(${value}=(0,`, "))==null?void 0:", rank.held);
        edits.cut(sign, sign + 2, isCall || link.computed ? value : `${value}.`);
        start = sign;
        if (!isCall && this.readsAccessor(link)) {
          const [before, after] = this.reading(this.propertyOf(link, value), temporaries);
          edits.wrap(start, endOf(link), before, after, rank.own);
        }
      } else if (!isCall) {
        if (this.readsAccessor(link)) this.readLink(link, start, temporaries);
      } else {
        target = temporaries.take();
        self = this.holdCallee(on, target, temporaries);
      }
      if (isCall) {
        visits.push(this.finishCall(link, start, { target, self, callee: base }, temporaries));
      }
    }
    const [first] = links;
    if (first) this.expression(baseOf(first));
    for (const link of links) if (link.type === "OptionalMemberExpression") this.inside(link);
    for (const visit of visits) visit();
  }

  /** A property in the middle of a chain; its object begins at `start`. */
  private readLink(
    link: t.OptionalMemberExpression,
    start: number,
    temporaries: Temporaries,
  ): void {
    const { edits } = this.pass;
    const held = temporaries.take();
    const [before, after] = this.reading(this.propertyOf(link, held), temporaries);
    edits.wrap(start, endOf(link), "(", `${after})`, rank.own);
    edits.wrap(start, endOf(link.object), `${held}=(0,`, `),${before}${held}`, rank.held);
  }

  /**
   * Puts what is called into `target`; answers what it is called on. The text from `start` on stands for `value`, as
   * far as the last `?.`.
   */
  private holdCallee(
    on: { base: Node; before: Chain | undefined; start: number; value: string },
    target: string,
    temporaries: Temporaries,
  ): string {
    const { base, before, start, value } = on;
    const { edits } = this.pass;
    const member = before ?? bare(base);
    if (member.type !== "OptionalMemberExpression" && member.type !== "MemberExpression") {
      edits.wrap(start, endOf(base), `${target}=(0,`, ")", rank.held);
      return "void 0";
    }
    if (member.object.type === "Super" || member.optional === true) {
      edits.wrap(start, endOf(base), `${target}=`, "", rank.held);
      return member.optional === true ? value : this.self;
    }
    const self = temporaries.take();
    const from = before ? start : startOf(member.object);
    edits.wrap(from, endOf(member.object), `${self}=(0,`, `),${target}=${self}`, rank.held);
    return self;
  }
}

/** The links of a chain, from the first that is part of it. */
function linksOf(chain: Chain): Chain[] {
  const base = baseOf(chain);
  const inner = base.type === "TSNonNullExpression" ? base.expression : base;
  const isLink =
    inner.type === "OptionalCallExpression" || inner.type === "OptionalMemberExpression";
  return isLink ? [...linksOf(inner), chain] : [chain];
}

/** What a link stands on. */
function baseOf(link: Chain): Node {
  return link.type === "OptionalCallExpression" ? link.callee : link.object;
}
