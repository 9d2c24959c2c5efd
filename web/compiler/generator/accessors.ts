// Properties that may be getters of the program which block. Whether one is, is looked at when it is read; looking runs
// nothing of the program's. All else about a property stays the engine's own, its errors too:
//
//   o.x      ($1=(0,o),($2=$f.getter($1,"x"))?yield*$2($1):$1.x)
//   o.#x     ($1=(0,o),($1==null?$1.#x:yield*$1.#x$g7($1)))          where #x is one
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { endOf, startOf } from "../syntax.ts";
import type { AccessorNames } from "./accessor-names.ts";
import type { Temporaries } from "./context.ts";
import { keyName } from "./given-names.ts";
import { Texts } from "./texts.ts";

/** A property that may be an accessor which blocks, of an object that a name of ours holds. */
export interface Property {
  readonly object: string;
  /** As the program has it: `.x`, `["x"]`. */
  readonly written: string;
  readonly key: string;
  readonly isPrivate: boolean;
}

export abstract class Accessors extends Texts {
  protected override member(node: t.MemberExpression): void {
    const { temporaries } = this.context;
    const key = this.keyOf(node);
    if (!temporaries || key === undefined || !this.readsAccessor(node)) return super.member(node);
    temporaries.within(() => {
      if (node.object.type === "Super") this.readSuper(node, key, temporaries);
      else this.read(node, temporaries);
      super.member(node);
    });
    return undefined;
  }

  private readSuper(node: t.MemberExpression, key: string, temporaries: Temporaries): void {
    const { home } = this.context;
    if (home === "") return;
    const body = temporaries.take();
    const [open, close] = temporaries.handsOn;
    const look = `${this.pass.fresh.form}.superGetter(${home},${JSON.stringify(key)})`;
    const text = `((${body}=${look})?${open}${body}(${this.self})${close}:`;
    this.pass.edits.wrap(startOf(node), endOf(node), text, ")", rank.own);
  }

  private read(node: t.MemberExpression, temporaries: Temporaries): void {
    const { edits } = this.pass;
    const held = temporaries.take();
    const [before, after] = this.reading(this.propertyOf(node, held), temporaries);
    const [start, end] = [startOf(node.object), endOf(node.object)];
    edits.wrap(startOf(node), endOf(node), "(", `${after})`, rank.own);
    const close = `),${before}${held}`;
    edits.wrap(start, end, `${held}=(0,`, close, rank.held, startOf(node.property));
  }

  /** Whether a property is read, and may be a getter that blocks. */
  protected readsAccessor(node: t.MemberExpression | t.OptionalMemberExpression): boolean {
    const key = this.keyOf(node);
    return key !== undefined && this.mayRead(key) && !this.accessors.places.has(node);
  }

  protected get accessors(): AccessorNames {
    return this.faces.accessors;
  }

  /** What stands around a property that is read. */
  protected reading(property: Property, temporaries: Temporaries): readonly [string, string] {
    const { object, key, isPrivate } = property;
    if (!this.mayRead(key)) return ["(", ")"];
    const [open, close] = temporaries.handsOn;
    if (isPrivate) {
      const getter = `${object}.${this.context.privateGetters.get(key) ?? ""}`;
      return [`(${object}==null?`, `:${open}${getter}(${object})${close})`];
    }
    const body = temporaries.take();
    const look = `${this.pass.fresh.form}.getter(${object},${JSON.stringify(key)})`;
    return [`((${body}=${look})?${open}${body}(${object})${close}:`, ")"];
  }

  /** The key of a property, where it is written out. */
  protected keyOf(node: t.MemberExpression | t.OptionalMemberExpression): string | undefined {
    if (node.computed && node.property.type !== "StringLiteral") return undefined;
    return keyName(node.property);
  }

  protected propertyOf(
    node: t.MemberExpression | t.OptionalMemberExpression,
    object: string,
  ): Property {
    const { property } = node;
    const text = this.pass.source.slice(startOf(property), endOf(property));
    return {
      object,
      written: node.computed ? `[${text}]` : `.${text}`,
      key: this.keyOf(node) ?? "",
      isPrivate: property.type === "PrivateName",
    };
  }

  /** Private names mean what the class around says; all others the same everywhere. */
  protected mayRead(key: string): boolean {
    const { privateGetters } = this.context;
    return key.startsWith("#") ? privateGetters.has(key) : this.accessors.getters.has(key);
  }
}
