// Classes in generator form. A method's generator has to stand where the class's private names and `super` are in
// sight, so it is made by the method's key, and a static block at the head gives it to the method:
//
//   class A{m(a){…}}         let $m3;class A{static{$f.methods(this,{["m"]:$m3},{})}
//                              [($m3=function*$g3($s,a){…},"m")]($1){return $f.drive($m3(this,$1))}}
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { endOf, isFunction, startOf, type ClassNode } from "../syntax.ts";
import { keyName, type Face } from "./faces.ts";
import { FunctionFaces } from "./functions.ts";
import { ordinary } from "./ordinary-face.ts";

export abstract class ClassFaces extends FunctionFaces {
  protected override class(node: ClassNode): void {
    if (node.superClass) this.expression(node.superClass);
    const methods = this.faces.methodsOf(node);
    if (methods.length > 0) this.giveMethods(node, methods);
    for (const member of node.body.body) {
      if (isFunction(member)) {
        this.function(member);
        continue;
      }
      if ("computed" in member && member.computed)
        this.inContext({ temporaries: null }, () => this.expression(member.key));
      this.inContext({ temporaries: null, scope: "own" }, () => {
        if ("value" in member && member.value) this.expression(member.value);
        if (member.type === "StaticBlock") this.statements(member.body);
      });
    }
  }

  private giveMethods(node: ClassNode, methods: readonly t.ClassMethod[]): void {
    const { edits, fresh } = this.pass;
    const held = (method: t.ClassMethod): string => {
      const face = this.faces.of(method);
      return face ? this.heldName(face) : "";
    };
    const listed = (isStatic: boolean): string =>
      methods
        .filter((method) => method.static === isStatic)
        .map((method) => `[${JSON.stringify(keyName(method.key))}]:${held(method)}`)
        .join(",");
    edits.insert(startOf(node), `let ${methods.map(held).join(",")};`, rank.statement);
    const text = `static{${fresh.form}.methods(this,{${listed(false)}},{${listed(true)}})}`;
    edits.insert(startOf(node.body) + 1, text, rank.statement);
  }

  protected override method(node: t.ClassMethod, face: Face, generator: string): void {
    const { edits } = this.pass;
    const held = this.heldName(face);
    const optional = this.pass.behind("?", endOf(node.key));
    const keyEnd = optional === -1 ? endOf(node.key) : optional;
    edits.cut(startOf(node.key), keyEnd, `[(${held}=function*${generator}`);
    const key = JSON.stringify(keyName(node.key));
    edits.insert(endOf(node), `,${key})]${ordinary(this.pass, node, face, held, "")}`, rank.held);
  }

  /** The variable that holds the generator of a method. */
  private heldName({ id }: Face): string {
    return `${this.pass.fresh.method}${String(id)}`;
  }
}
