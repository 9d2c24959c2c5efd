// Loops in generator form: every turn has a checkpoint, and looking for the next value may block:
//
//   for (const x of e) { … }     let $2;try{for(const $1 of $2=$f.each(e)){if($f.isStep($1)){…;continue}const x=$1;{ … }}}
//                                catch($e){throw $f.failed($2,$e)}finally{if($f.isClosing($2))yield*$f.closed($2)}
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { boundNames, endOf, isUsing, startOf, walk, type LoopNode, type Node } from "../syntax.ts";
import { ClassFaces } from "./classes.ts";
import type { Temporaries } from "./context.ts";
import { gateText } from "./gate.ts";

/** What does nothing at its place: hoisted, or for the compiler alone. */
export const idle =
  /^(?:FunctionDeclaration|EmptyStatement|Import\w+|TS(?:Interface|TypeAlias|Module|Declare)\w*|ExportAllDeclaration)$/u;

export abstract class Loops extends ClassFaces {
  protected abstract statement(node: Node, inList: boolean): void;

  /** At the head of what a promise may lead to. */
  protected gate(block: Node): void {
    if (!this.context.temporaries?.awaits) return;
    const text = `${gateText(this.pass)};`;
    const { edits } = this.pass;
    if (block.type === "BlockStatement") edits.insert(startOf(block) + 1, text, rank.body);
    else edits.wrap(startOf(block), endOf(block), `{${text}`, "}", rank.body);
  }

  /** `whole` is the loop with its labels. */
  protected loop(node: LoopNode, whole: Node): void {
    const { body } = node;
    const { edits } = this.pass;
    if (node.type === "ForOfStatement") this.each(node, whole);
    for (const part of headOf(node)) this.expression(part);
    if (node.type === "ForOfStatement" && node.await) this.gate(body);
    if (body.type === "BlockStatement") {
      if (!body.body.some((one) => !idle.test(one.type) && one.type !== "BlockStatement")) {
        edits.insert(startOf(body) + 1, this.checkpoint(body), rank.statement);
      }
      this.block(body);
    } else if (body.type === "EmptyStatement") {
      edits.wrap(startOf(body), endOf(body), `{${this.checkpoint(body)}`, "}", rank.statement);
    } else this.statement(body, false);
  }

  /** What a generator of the runtime comes to. */
  private come(generator: string, temporaries: Temporaries): string {
    let text = "";
    temporaries.within(() => {
      text = temporaries.handsOn.join(generator);
    });
    return text;
  }

  /** A loop over what isn't known to be an array, with a head that can be moved behind what is gone over. */
  private each(node: t.ForOfStatement, whole: Node): void {
    const head: Node = node.left;
    const declares = head.type === "VariableDeclaration";
    const { temporaries } = this.context;
    if (!temporaries || node.await || isUsing(head)) return;
    if (this.facts.isData(node.right) || !canMove(head)) return;
    if (namesAny(node.right, boundNamesOf(head))) return;
    const { edits, fresh, source } = this.pass;
    const { form } = fresh;
    const step = `${fresh.each}${String(startOf(node))}`;
    const loop = `${fresh.loop}${String(startOf(node))}`;
    const left = source.slice(startOf(head), endOf(head));
    const set = declares ? `${left}=${step};` : `(${left}=${step});`;
    edits.cut(startOf(head), endOf(head), `const ${step}`);
    const { right } = node;
    edits.wrap(startOf(right), endOf(right), `${loop}=${form}.each(`, ")", rank.held);
    const asked = this.come(`${form}.ask(${step}.call)`, temporaries);
    const answered = `if(${form}.isStep(${step})){try{${step}.answer(${asked})}catch($e){${step}.fail($e)}continue}`;
    const closed = `if(${form}.isClosing(${loop}))${this.come(`${form}.closed(${loop})`, temporaries)}`;
    const close = `}catch($e){throw ${form}.failed(${loop},$e)}finally{${closed}}}`;
    edits.wrap(startOf(whole), endOf(whole), `{let ${loop};try{`, close, rank.statement);
    const { body } = node;
    edits.wrap(startOf(body), endOf(body), `{${answered}${set}`, "}", rank.body);
  }
}

/** Whether the left side of a loop's head is names and patterns alone, on one line. */
function canMove(left: Node): boolean {
  let can = left.loc?.start.line === left.loc?.end.line;
  walk(left, (node) => {
    can &&= /^(?:Variable\w+|Identifier|\w+Pattern|ObjectProperty|RestElement|\w*Literal)$/u.test(
      node.type,
    );
    can &&= node.type !== "ObjectProperty" || !node.computed;
    return can;
  });
  return can;
}

function boundNamesOf(left: Node): ReadonlySet<string> {
  if (left.type !== "VariableDeclaration") return new Set();
  return new Set(left.declarations.flatMap(({ id }) => boundNames(id)));
}

function namesAny(node: Node, names: ReadonlySet<string>): boolean {
  let found = false;
  walk(node, (below) => {
    found ||= below.type === "Identifier" && names.has(below.name);
    return !found;
  });
  return found;
}

/** What a loop works out beside its body. */
function headOf(node: LoopNode): Node[] {
  switch (node.type) {
    case "ForStatement":
      return [node.init, node.test, node.update].filter(
        (part) => part !== null && part !== undefined,
      );
    case "ForInStatement":
    case "ForOfStatement":
      return [node.left, node.right];
    default:
      return [node.test];
  }
}
