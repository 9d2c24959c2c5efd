// Classes in generator form. A method's generator has to stand where the class's private names and `super` are in
// sight, so it is made by the method's key, and a static block at the head gives it to the method:
//
//   class A{m(a){…}}         let $m3;class A{static{$f.methods(this,{["m"]:$m3},{})}
//                              [($m3=function*$g3($s,a){…},"m")]($1){return $f.drive($m3(this,$1))}}
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { endOf, isFunction, startOf, type ClassNode } from "../syntax.ts";
import { areLoud, hasFields } from "./constructor-faces.ts";
import type { Context } from "./context.ts";
import type { Face } from "./faces.ts";
import { keyName } from "./given-names.ts";
import { FunctionFaces, type Method } from "./functions.ts";
import {
  givenNames,
  namedAround,
  ordinary,
  parameterNames,
  privateGenerator,
} from "./ordinary-face.ts";
import { usesOf } from "./scope.ts";

export abstract class ClassFaces extends FunctionFaces {
  /** What each class around the code at hand is called where `super` is looked up. */
  private homes: string[] = [];
  private readonly classes: ClassNode[] = [];

  protected override class(node: ClassNode): void {
    const home = `${this.pass.fresh.home}${String(this.pass.definitionIds.get(node))}`;
    const held = this.heldNames(node, home);
    const wraps = held.length > 0 && node.type === "ClassExpression";
    const outer = wraps ? { temporaries: null } : {};
    if (held.length > 0) this.hold(node, held, home);
    const { superClass } = node;
    if (superClass) this.inContext(outer, () => this.expression(superClass));
    this.homes.push(home);
    this.classes.push(node);
    this.inContext({ ...outer, ...this.privatesOf(node) }, () => {
      for (const member of node.body.body) this.classMember(member);
    });
    this.homes.pop();
    this.classes.pop();
  }

  private classMember(member: t.ClassBody["body"][number]): void {
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

  /** Private methods in sight that are generators, and accessors. An inner class's own names hide those of the outer. */
  private privatesOf(
    node: ClassNode,
  ): Pick<Context, "privates" | "privateGetters" | "privateSetters"> {
    const privates = new Set(this.context.privates);
    const privateGetters = new Map(this.context.privateGetters);
    const privateSetters = new Map(this.context.privateSetters);
    const own = node.body.body.filter(
      (member) => "key" in member && member.key.type === "PrivateName",
    );
    for (const member of own) {
      const name = "key" in member ? (keyName(member.key) ?? "") : "";
      privates.delete(name.slice(1));
      privateGetters.delete(name);
      privateSetters.delete(name);
    }
    for (const member of own) {
      const face = this.faces.of(member);
      if (!face || member.type !== "ClassPrivateMethod") continue;
      const { name } = member.key.id;
      if (member.kind === "get") privateGetters.set(`#${name}`, privateGenerator(face));
      else if (member.kind === "set") privateSetters.set(`#${name}`, privateGenerator(face));
      else privates.add(name);
    }
    return { privates, privateGetters, privateSetters };
  }

  protected override homeOf(node: Method): string {
    const home = this.homes.at(-1) ?? "";
    return node.static ? home : `${home}.prototype`;
  }

  private heldNames(node: ClassNode, home: string): string[] {
    const made = this.faces.constructorOf(node);
    const held = this.faces.methodsOf(node).map((method) => this.heldName(method));
    if (made !== undefined) held.push(this.constructorName(node));
    const namesSuper = node.body.body.some(
      (member) => isFunction(member) && this.faces.of(member) && usesOf(member).superRead,
    );
    const makes = made !== undefined && node.superClass;
    return namesSuper || makes ? [...held, home] : held;
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
    const methods = `${fresh.form}.methods(this,${given});`;
    const text = `static{${own}${methods}${this.listedAccessors(node)}}${this.passedOn(node)}`;
    edits.insert(startOf(node.body) + 1, text, rank.statement);
  }

  private listed(node: ClassNode, isStatic: boolean): string {
    const methods = this.faces.methodsOf(node).filter(({ kind }) => kind === "method");
    const entries = methods
      .filter((method) => method.static === isStatic)
      .map((method) => `[${JSON.stringify(keyName(method.key))}]:${this.heldName(method)}`);
    return `{${entries.join(",")}}`;
  }

  /** Pairs of a getter and a setter. */
  private listedAccessors(node: ClassNode): string {
    const [own, statics] = [false, true].map((isStatic) => {
      const pairs = new Map<string, { get?: string; set?: string }>();
      for (const one of this.faces.methodsOf(node)) {
        if (one.static !== isStatic || (one.kind !== "get" && one.kind !== "set")) continue;
        const key = JSON.stringify(keyName(one.key));
        pairs.set(key, { ...pairs.get(key), [one.kind]: this.heldName(one) });
      }
      const entries = [...pairs].map(
        ([key, { get = "void 0", set = "void 0" }]) => `[${key}]:[${get},${set}]`,
      );
      return entries.length > 0 ? `{${entries.join(",")}}` : "";
    });
    const { form } = this.pass.fresh;
    const give = (on: string, list: string | undefined): string =>
      list ? `${form}.giveAccessors(${on},${list});` : "";
    return give("this.prototype", own) + give("this", statics);
  }

  /** A constructor for a class that has none, below a class whose constructor has a generator. */
  private passedOn(node: ClassNode): string {
    if (this.faces.constructorOf(node) !== null) return "";
    const { form, self, home, temporary } = this.pass.fresh;
    const made = home + String(this.pass.definitionIds.get(node));
    const rest = `...${temporary}0`;
    const given = givenNames(this.pass.fresh, [rest]);
    const body = `function*(${self},${rest}){${self}=yield*${form}.superNew(${made},${self},${given.join(",")})}`;
    return `constructor(${rest})${this.nativeText(node, [rest])}${this.constructorText(node)}${body})}`;
  }

  /** What a native constructor does: what only it can, or all of it where nothing can give way. */
  private nativeText(node: ClassNode, names: readonly string[]): string {
    const { form, home, held: word } = this.pass.fresh;
    const id = String(this.pass.definitionIds.get(node));
    const supers = `if(${word}.object)return ${word}.object;super(...${form}.whole(${word}.args));return`;
    const only = node.superClass ? `{${supers}}` : `return ${word}.object;`;
    const bare = `const ${word}=${form}.bare(arguments);if(${word})${only}`;
    const given = givenNames(this.pass.fresh, names);
    const drive = node.superClass
      ? `${form}.construct(${home}${id},new.target,[${given.join(",")}])`
      : `${this.constructorName(node)}(${["this", ...given].join(",")})`;
    return `{${bare}return ${form}.drive(${drive})}`;
  }

  private constructorText(node: ClassNode): string {
    const flags = [Boolean(node.superClass), hasFields(node), areLoud(node)].join(",");
    return `static{${this.pass.fresh.form}.giveConstructor(this,${flags},${this.constructorName(node)}=`;
  }

  private constructorName(node: ClassNode): string {
    return `${this.pass.fresh.method}${String(this.pass.definitionIds.get(node))}`;
  }

  protected override makingOf(node: Method): string {
    const [around] = this.classes.slice(-1);
    if (!around?.superClass || node.kind !== "constructor") return "";
    return this.homes.at(-1) ?? "";
  }

  /** The native constructor, and behind it the generator, in the place that the constructor had. */
  private constructorFaces(around: ClassNode, node: t.ClassMethod, generator: string): void {
    const { edits, fresh } = this.pass;
    const names = parameterNames(fresh, node);
    const native = `constructor(${names.join(",")})${this.nativeText(around, names)}`;
    const open = `${native}${this.constructorText(around)}function*${generator}`;
    edits.wrap(startOf(node), endOf(node), open, ")}", rank.statement);
    edits.cut(startOf(node), endOf(node.key));
  }

  protected override method(node: t.ClassMethod, face: Face, generator: string): void {
    const { edits } = this.pass;
    const around = this.classes.at(-1);
    if (node.kind === "constructor" && around)
      return this.constructorFaces(around, node, generator);
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
