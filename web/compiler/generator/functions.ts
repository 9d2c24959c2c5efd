// The two faces of functions and methods.
//
//   function f(a,b=g()){…}   function/*§1*/f($1,$2=void 0){return $f.drive($g1(this,$1,$2))}function*$g1($s,a,b=g()){…}
//   x=>e                     $f.face($g=>({f:(/*§2*/$1)=>$f.drive($g(void 0,$1))}).f,function*$g2($_,x){…return(e)})
//   class A{m(a){…}}         let $m3;class A{static{$f.methods(this,{"m":$m3},{})}
//                              [($m3=function*$g3($s,a){…},"m")]($1){return $f.drive($m3(this,$1))}}
//
// The ordinary face has the function's name, length and mark, and what it is made by decides on the rest: whether it
// can be called with `new`, has a `prototype`, a `this`. The generator has the parameters and the body.
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { AccessorWrites } from "./accessor-writes.ts";
import { endOf, startOf, type FunctionNode, type Node } from "../syntax.ts";
import { Temporaries, type Context } from "./context.ts";
import { wayOf, type Face } from "./faces.ts";
import { keyName } from "./given-names.ts";
import { headEnd, openOfParameters, realParameters } from "./heads.ts";
import { mark, mentions, named, ordinary, privateGenerator } from "./ordinary-face.ts";

export abstract class FunctionFaces extends AccessorWrites {
  abstract statements(list: readonly Node[]): void;
  protected abstract checkpoint(node: Node): string;
  protected abstract method(node: t.ClassMethod, face: Face, generator: string): void;
  protected abstract homeOf(node: Method): string;
  protected abstract makingOf(node: Method): string;

  protected override function(node: FunctionNode): void {
    if ("key" in node && node.computed) {
      this.inContext({ temporaries: null }, () => this.expression(node.key));
    }
    const face = this.faces.of(node);
    const isArrow = node.type === "ArrowFunctionExpression";
    const home = isArrow ? this.context.home : "";
    const parameters = (): void => {
      for (const parameter of node.params) this.expression(parameter);
    };
    if (!face) {
      const scope = isArrow ? this.context.scope : "own";
      this.inContext({ temporaries: null, scope, home }, parameters);
      const way = wayOf(node);
      const temporaries = way ? new Temporaries(this.pass.fresh, way) : null;
      const yields = node.generator === true ? way : null;
      this.inContext({ temporaries, scope, home, yields }, () =>
        this.ownBody(node.body, temporaries),
      );
      return;
    }
    this.makeFaces(node, face);
    const inside = {
      scope: isArrow ? this.context.scope : ("generator" as const),
      home: isMethod(node) ? this.homeOf(node) : home,
      making: isMethod(node) ? this.makingOf(node) : isArrow ? this.context.making : "",
    };
    this.inContext({ temporaries: null, ...inside }, parameters);
    const temporaries = new Temporaries(this.pass.fresh);
    this.inContext({ temporaries, ...inside }, () => this.bodyOf(node, temporaries));
  }

  protected inContext(change: Partial<Context>, inside: () => void): void {
    const before = this.context;
    this.context = { ...before, ...change };
    inside();
    this.context = before;
  }

  protected block(node: t.BlockStatement): void {
    const given = this.given(node.body);
    if (given !== "")
      this.pass.edits.wrap(startOf(node) + 1, endOf(node) - 1, given, "", rank.head);
    this.statements(node.body);
  }

  /** Gives the functions that a block declares their bodies, before anything else happens there. */
  given(statements: readonly Node[]): string {
    const { form } = this.pass.fresh;
    const functions = statements.map((statement) => declaredFunction(statement));
    // Of functions of the same name the last is there from the beginning.
    const last = new Map(functions.map((node) => [node?.id?.name, node && this.faces.of(node)]));
    return [...last]
      .map(([name, face]) => (name && face ? `${form}.giveBody(${name},${face.generator});` : ""))
      .join("");
  }

  /** The body of a function that has one face. */
  private ownBody(body: FunctionNode["body"], temporaries: Temporaries | null): void {
    const { edits } = this.pass;
    if (body.type === "BlockStatement") this.block(body);
    else this.expression(body);
    const declaration = temporaries?.declaration ?? "";
    if (declaration === "") return;
    const [start, end] = [startOf(body), endOf(body)];
    if (body.type === "BlockStatement") edits.insert(start + 1, declaration, rank.statement);
    else edits.wrap(start, end, `{${declaration}return(`, ")}", rank.body);
  }

  private bodyOf(node: FunctionNode, temporaries: Temporaries): void {
    const { body } = node;
    const { edits } = this.pass;
    if (node.type === "ArrowFunctionExpression") {
      const arrow = this.pass.behind("=>", headEnd(this.pass, node));
      edits.cut(arrow - 2, arrow);
    }
    if (body.type === "BlockStatement") {
      this.block(body);
      edits.insert(startOf(body) + 1, temporaries.declaration, rank.statement);
      return;
    }
    const checkpoint = this.checkpoint(body);
    this.expression(body);
    edits.wrap(
      startOf(body),
      endOf(body),
      `{${temporaries.declaration}${checkpoint}return(`,
      ")}",
      rank.body,
    );
  }

  private makeFaces(node: FunctionNode, face: Face): void {
    const name = face.generator;
    this.addSelf(node);
    switch (node.type) {
      case "FunctionDeclaration":
        if (node.id) this.declaration(node, node.id, face, name);
        break;
      case "FunctionExpression":
        this.functionExpression(node, face, name);
        break;
      case "ArrowFunctionExpression": {
        const text = named(face.name, ordinary(this.pass, node, face, this.pass.fresh.body, ""));
        this.wrapFace(startOf(node), endOf(node), text, `function*${name}`);
        break;
      }
      case "ObjectMethod": {
        const key = this.pass.source.slice(startOf(node.key), endOf(node.key));
        const holder = `({${ordinary(this.pass, node, face, this.pass.fresh.body, key)}})`;
        const text = `${holder}[${JSON.stringify(keyName(node.key))}]`;
        this.wrapFace(endOf(node.key), endOf(node), text, `function*${name}`, ":");
        break;
      }
      case "ClassMethod":
        this.method(node, face, name);
        break;
      case "ClassPrivateMethod":
        if (node.kind === "get" || node.kind === "set") this.privateAccessor(node, face);
        // It is only ever called, so the generator is all there need be.
        else this.pass.edits.insert(startOf(node.key), "*");
        break;
      default:
    }
  }

  /** Its generator is a private method beside it. */
  private privateAccessor(node: t.ClassPrivateMethod, face: Face): void {
    const { edits, source } = this.pass;
    const generator = privateGenerator(face);
    const word = node.static ? "static " : "";
    const head = `${word}${node.kind} ${source.slice(startOf(node.key), endOf(node.key))}`;
    const text = ordinary(this.pass, node, face, `this.${generator}`, head);
    edits.insert(startOf(node), text, rank.statement);
    edits.cut(startOf(node), endOf(node.key), `${word}*${generator}`);
  }

  private declaration(
    node: t.FunctionDeclaration,
    id: t.Identifier,
    face: Face,
    name: string,
  ): void {
    const { edits } = this.pass;
    const text = ordinary(this.pass, node, face, name, `function${mark(face)} ${id.name}`);
    edits.insert(startOf(node), text, rank.statement);
    edits.cut(startOf(id), this.pass.nameEnd(id), `*${name}`);
  }

  private functionExpression(node: t.FunctionExpression, face: Face, name: string): void {
    const own = node.id?.name ?? "";
    const text = ordinary(
      this.pass,
      node,
      face,
      this.pass.fresh.body,
      `function${mark(face)} ${own}`,
    );
    // Its own name means the ordinary face, for the generator too.
    const [open, close] = mentions(node, own)
      ? [`(()=>{const ${own}=`, `;return ${own}})()`]
      : ["", ""];
    const [start, end] = [startOf(node), endOf(node)];
    this.wrapFace(start, end, node.id ? text : named(face.name, text), "", open, close);
    const word = this.pass.behind("function", start);
    this.pass.edits.cut(word, node.id ? endOf(node.id) : word, `*${name}`);
  }

  /** Puts the making of both faces around a generator. */
  private wrapFace(
    start: number,
    end: number,
    face: string,
    generator: string,
    open = "",
    close = "",
  ): void {
    const { form, body } = this.pass.fresh;
    const text = `${open}${form}.face(${body}=>${face},${generator}`;
    this.pass.edits.wrap(start, end, text, `)${close}`, rank.own);
  }

  private addSelf(node: FunctionNode): void {
    const { edits, fresh } = this.pass;
    const self = node.type === "ArrowFunctionExpression" ? fresh.noSelf : fresh.self;
    const real = realParameters(node);
    const text = self + (real.length > 0 ? "," : "");
    const open = openOfParameters(this.pass, node);
    if (open !== -1) return edits.insert(open, text);
    const [only] = node.params;
    if (only) edits.wrap(startOf(only), endOf(only), `(${text}`, ")");
  }
}

export type Method = t.ClassMethod | t.ClassPrivateMethod;

function isMethod(node: FunctionNode): node is Method {
  return node.type === "ClassMethod" || node.type === "ClassPrivateMethod";
}

/** The function that a statement declares, behind `export` too. */
function declaredFunction(statement: Node): t.FunctionDeclaration | undefined {
  if (statement.type === "FunctionDeclaration") return statement;
  if (
    statement.type !== "ExportNamedDeclaration" &&
    statement.type !== "ExportDefaultDeclaration"
  ) {
    return undefined;
  }
  const { declaration } = statement;
  return declaration?.type === "FunctionDeclaration" ? declaration : undefined;
}
