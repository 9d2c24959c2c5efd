// Classes in generator form. A method's generator has to stand where the class's private names and `super` are in
// sight, so it is made by the method's key, and a static block at the head gives it to the method:
//
//   class A{m(a){…}}         let $m3;class A{static{$f.methods(this,{["m"]:$m3},{})}
//                              [($m3=function*$g3($s,a){…},"m")]($1){return $f.drive($m3(this,$1))}}
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { endOf, isFunction, startOf, type ClassNode } from "../syntax.ts";
import type { Face } from "./faces.ts";
import { keyName } from "./given-names.ts";
import { FunctionFaces, type Method } from "./functions.ts";
import { namedAround, ordinary } from "./ordinary-face.ts";
import { usesOf } from "./scope.ts";

export abstract class ClassFaces extends FunctionFaces {
  /** What each class around the code at hand is called where `super` is looked up. */
  private homes: string[] = [];

  protected override class(node: ClassNode): void {
    const home = `${this.pass.fresh.home}${String(this.pass.definitionIds.get(node))}`;
    const held = this.heldNames(node, home);
    const wraps = held.length > 0 && node.type === "ClassExpression";
    const outer = wraps ? { temporaries: null } : {};
    if (held.length > 0) this.hold(node, held, home);
    const { superClass } = node;
    if (superClass) this.inContext(outer, () => this.expression(superClass));
    this.homes.push(home);
    this.inContext({ ...outer, privates: this.privatesOf(node) }, () => {
      for (const member of node.body.body) this.member(member);
    });
    this.homes.pop();
  }

  private member(member: t.ClassBody["body"][number]): void {
    if (isFunction(member)) return this.function(member);
    if ("computed" in member && member.computed) {
      this.inContext({ temporaries: null }, () => this.expression(member.key));
    }
    this.inContext({ temporaries: null, scope: "own", home: "" }, () => {
      if ("value" in member && member.value) this.expression(member.value);
      if (member.type === "StaticBlock") this.statements(member.body);
    });
    return undefined;
  }

  /** Private methods in sight that are generators. An inner class's own names hide those of the outer. */
  private privatesOf(node: ClassNode): ReadonlySet<string> {
    const privates = new Set(this.context.privates);
    for (const member of node.body.body) {
      if (!("key" in member) || member.key.type !== "PrivateName") continue;
      if (this.faces.of(member)) privates.add(member.key.id.name);
      else privates.delete(member.key.id.name);
    }
    return privates;
  }

  protected override homeOf(node: Method): string {
    const home = this.homes.at(-1) ?? "";
    return node.static ? home : `${home}.prototype`;
  }

  private heldNames(node: ClassNode, home: string): string[] {
    const held = this.faces.methodsOf(node).map((method) => this.heldName(method));
    const namesSuper = node.body.body.some(
      (member) => isFunction(member) && this.faces.of(member) && usesOf(member).superRead,
    );
    return namesSuper ? [...held, home] : held;
  }

  /** Variables for what a class holds, and what fills them before anything else happens in it. */
  private hold(node: ClassNode, names: readonly string[], home: string): void {
    const { edits, fresh } = this.pass;
    const list = names.join(",");
    if (node.type === "ClassDeclaration") {
      edits.insert(startOf(node), `let ${list};`, rank.statement);
    } else {
      const name = node.id ? "" : this.faces.nameOf(node);
      const [open, close] = namedAround(name);
      edits.wrap(startOf(node), endOf(node), `((${list})=>${open}`, `${close})()`, rank.own);
    }
    const own = names.includes(home) ? `${home}=this;` : "";
    const given = [false, true].map((isStatic) => this.listed(node, isStatic)).join();
    const text = `static{${own}${fresh.form}.methods(this,${given})}`;
    edits.insert(startOf(node.body) + 1, text, rank.statement);
  }

  private listed(node: ClassNode, isStatic: boolean): string {
    const methods = this.faces.methodsOf(node).filter((method) => method.static === isStatic);
    const entries = methods.map(
      (method) => `[${JSON.stringify(keyName(method.key))}]:${this.heldName(method)}`,
    );
    return `{${entries.join(",")}}`;
  }

  protected override method(node: t.ClassMethod, face: Face, generator: string): void {
    const { edits } = this.pass;
    const held = this.heldName(node);
    const optional = this.pass.behind("?", endOf(node.key));
    const keyEnd = optional === -1 ? endOf(node.key) : optional;
    edits.cut(startOf(node.key), keyEnd, `[(${held}=function*${generator}`);
    const key = JSON.stringify(keyName(node.key));
    edits.insert(endOf(node), `,${key})]${ordinary(this.pass, node, face, held, "")}`, rank.held);
  }

  /** The variable that holds the generator of a method. */
  private heldName(method: t.ClassMethod): string {
    return `${this.pass.fresh.method}${String(this.pass.definitionIds.get(method))}`;
  }
}
