// The walk through expressions in generator form, and what stands for `this` and `super` in a generator, which is no
// method and has them as values.
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import type { Facts } from "../facts.ts";
import type { Pass } from "../pass.ts";
import {
  bare,
  eachChild,
  endOf,
  isClass,
  isFunction,
  startOf,
  type ClassNode,
  type FunctionNode,
  type Node,
} from "../syntax.ts";
import type { Context } from "./context.ts";
import type { Faces } from "./faces.ts";
import { gateText } from "./gate.ts";
import type { Names } from "./names.ts";

export type Chain = t.OptionalCallExpression | t.OptionalMemberExpression;

export abstract class Expressions {
  protected context: Context = {
    temporaries: null,
    scope: "module",
    yields: null,
    home: "",
    making: "",
    privates: new Set(),
    privateGetters: new Map(),
    privateSetters: new Map(),
  };

  constructor(
    protected readonly pass: Pass,
    protected readonly facts: Facts,
    protected readonly faces: Faces,
    protected readonly names: Names,
  ) {}

  protected abstract function(node: FunctionNode): void;
  protected abstract class(node: ClassNode): void;
  protected abstract assignment(node: t.AssignmentExpression): void;
  protected abstract update(node: t.UpdateExpression): void;
  protected abstract choice(node: t.LogicalExpression | t.ConditionalExpression): void;
  protected abstract chain(node: Chain): void;
  protected abstract call(node: t.CallExpression): void;
  protected abstract make(node: t.NewExpression): void;
  protected abstract template(node: t.TemplateLiteral): void;
  protected abstract sum(node: t.BinaryExpression): void;

  protected expression(node: Node): void {
    if (isFunction(node)) return this.function(node);
    if (isClass(node)) return this.class(node);
    if (node.type.startsWith("TS") && bare(node) === node && node.type !== "TSParameterProperty") {
      return undefined;
    }
    switch (node.type) {
      case "CallExpression":
        return this.call(node);
      case "NewExpression":
        return this.make(node);
      case "TemplateLiteral":
        return this.template(node);
      case "TaggedTemplateExpression":
        // A tag is given values, not texts.
        this.expression(node.tag);
        return this.children(node.quasi);
      case "BinaryExpression":
        return node.operator === "+" ? this.sum(node) : this.children(node);
      case "AwaitExpression":
        return this.await(node);
      case "YieldExpression":
        return this.yield(node);
      case "SpreadElement":
        return this.spread(node);
      case "UnaryExpression":
        // What is deleted stays a place, and no value.
        if (node.operator !== "delete") return this.children(node);
        return this.ordinary(() => this.children(node));
      case "AssignmentExpression":
        return this.assignment(node);
      case "UpdateExpression":
        return this.update(node);
      case "LogicalExpression":
      case "ConditionalExpression":
        return this.choice(node);
      case "ThisExpression":
        return this.this(node);
      case "ObjectProperty":
        if (node.computed) this.expression(node.key);
        return this.expression(node.value);
      case "ObjectExpression":
        for (const property of node.properties) {
          this.expression(property.type === "SpreadElement" ? property.argument : property);
        }
        return undefined;
      case "Identifier":
        return this.identifier(node);
      case "OptionalCallExpression":
      case "OptionalMemberExpression":
        return this.chain(node);
      case "MemberExpression":
        return this.member(node);
      default:
        return this.children(node);
    }
  }

  protected member(node: t.MemberExpression): void {
    if (node.object.type === "Super" && this.context.home !== "") return this.superRead(node);
    this.expression(node.object);
    return node.computed ? this.expression(node.property) : undefined;
  }

  protected children(node: Node): void {
    eachChild(node, (child) => this.expression(child));
  }

  /** Code that stays as it is, so that what it calls drives itself. */
  protected ordinary(inside: () => void): void {
    const before = this.context;
    this.context = { ...before, temporaries: null };
    inside();
    this.context = before;
  }

  /** What `this` is called where the code stands. */
  protected get self(): string {
    const { scope } = this.context;
    return scope === "own" ? "this" : scope === "module" ? "(void 0)" : this.pass.fresh.self;
  }

  private this(node: t.ThisExpression): void {
    if (this.context.scope !== "own") this.pass.edits.cut(startOf(node), endOf(node), this.self);
  }

  /** The values of what may block on the way are gathered first. In an object they are properties, not values. */
  private spread({ argument }: t.SpreadElement): void {
    const { temporaries } = this.context;
    if (temporaries && !this.facts.isData(argument)) {
      const [start, end] = [startOf(argument), endOf(argument)];
      temporaries.within(() => {
        const [open, close] = temporaries.handsOn;
        const text = `(${open}${this.pass.fresh.form}.list(`;
        this.pass.edits.wrap(start, end, text, `)${close})`, rank.held);
      });
    }
    this.expression(argument);
  }

  /** A generator of the program is left through an iterator of ours: see runtime/stepping.ts. */
  private yield(node: t.YieldExpression): void {
    if (this.context.yields !== "steps") return this.await(node);
    const { edits, fresh } = this.pass;
    const { argument } = node;
    const behind = startOf(node) + "yield".length;
    if (!argument) return edits.cut(startOf(node), behind, `yield*${fresh.stepping}.out()`);
    const [start, open] = node.delegate
      ? [startOf(argument), `${fresh.stepping}.through(`]
      : [behind, `*${fresh.stepping}.out(`];
    edits.wrap(start, endOf(argument), open, ")", rank.body);
    return this.expression(argument);
  }

  /** Behind an `await` or `yield` of an async function: what other code of the process blocks in comes first. */
  private await(node: t.AwaitExpression | t.YieldExpression): void {
    const { temporaries } = this.context;
    if (!temporaries?.awaits) return this.children(node);
    temporaries.within(() => {
      const held = temporaries.take();
      const close = `,${gateText(this.pass)},${held})`;
      this.pass.edits.wrap(startOf(node), endOf(node), `(${held}=`, close, rank.own);
      this.children(node);
    });
    return undefined;
  }

  /** A generator has `arguments`, the module's body has none: its name must not be found there. */
  private identifier(node: t.Identifier): void {
    if (node.name !== "arguments" || this.context.scope !== "module") return;
    this.pass.edits.cut(startOf(node), this.pass.nameEnd(node), this.pass.free("$arguments"));
  }

  /** A method's generator is no method, so `super.x` is looked up by hand. */
  private superRead(node: t.MemberExpression): void {
    const { edits, fresh, source } = this.pass;
    const { property } = node;
    const open = `${fresh.form}.superOf(${this.context.home},`;
    if (!node.computed) {
      const key = JSON.stringify(source.slice(startOf(property), endOf(property)));
      edits.cut(startOf(node), endOf(node), `${open}${key},${this.self})`);
      return;
    }
    edits.cut(startOf(node), startOf(property), open);
    edits.cut(endOf(property), endOf(node), `,${this.self})`);
    this.expression(property);
  }
}
