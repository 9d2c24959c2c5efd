// Statements in generator form: a checkpoint before each, where others may go on.
//
//   n = g(n);      if(--$p[1]<0){$0=$p[0];$p[0]=7;yield $f.pass;$p[0]=$0}n = (…);
import type * as t from "@babel/types";
import { rank } from "../edits.ts";
import { endOf, isLoop, lineOf, startOf, type Node } from "../syntax.ts";
import { Temporaries } from "./context.ts";
import { passText, type Way } from "./hand-on.ts";
import { idle, Loops } from "./loops.ts";

export class GeneratorForm extends Loops {
  /** The module's body; answers the declarations that stand at its head. */
  program(node: t.Program, way: Way): { readonly head: string; readonly given: string } {
    const temporaries = new Temporaries(this.pass.fresh, way);
    this.inContext({ temporaries, scope: "module" }, () => this.statements(node.body));
    return { head: temporaries.declaration, given: this.given(node.body) };
  }

  override statements(list: readonly Node[]): void {
    for (const statement of list) this.statement(statement, true);
  }

  protected override checkpoint(node: Node): string {
    const { temporaries } = this.context;
    // An async function counts as code that can't give way does.
    if (!temporaries || temporaries.awaits) return "";
    const { fresh } = this.pass;
    const pass = passText(fresh, temporaries.way, temporaries.line, lineOf(node));
    return `if(--${fresh.place}[1]<0)${pass};`;
  }

  /** `inList` is false where one statement stands alone: text before it then needs braces. */
  protected override statement(node: Node, inList: boolean): void {
    if ("declare" in node && node.declare === true) return;
    const counts = !idle.test(node.type) && !isTypeOrFunction(node);
    const checkpoint = counts && node.type !== "BlockStatement" ? this.checkpoint(node) : "";
    if (checkpoint !== "") {
      const [open, close] = inList ? [checkpoint, ""] : [`{${checkpoint}`, "}"];
      this.pass.edits.wrap(startOf(node), endOf(node), open, close, rank.statement);
    }
    this.inner(node);
  }

  /** `whole` is the statement with its labels. */
  private inner(node: Node, whole = node): void {
    if (isLoop(node)) return this.loop(node, whole);
    switch (node.type) {
      case "LabeledStatement":
        return this.inner(node.body, whole);
      case "BlockStatement":
        return this.block(node);
      case "IfStatement":
        this.expression(node.test);
        this.statement(node.consequent, false);
        if (node.alternate) this.statement(node.alternate, false);
        return undefined;
      case "SwitchStatement":
        this.expression(node.discriminant);
        for (const one of node.cases) {
          if (one.test) this.expression(one.test);
          this.statements(one.consequent);
        }
        return undefined;
      case "TryStatement":
        this.block(node.block);
        if (node.handler?.param) this.expression(node.handler.param);
        for (const block of [node.handler?.body, node.finalizer]) {
          if (!block) continue;
          this.gate(block);
          this.block(block);
        }
        return undefined;
      case "TSEnumDeclaration":
        // An enum's values are worked out in a function of their own.
        this.inContext({ temporaries: null }, () => {
          for (const { initializer } of node.members) if (initializer) this.expression(initializer);
        });
        return undefined;
      case "ExportNamedDeclaration":
      case "ExportDefaultDeclaration":
        if (node.declaration) this.inner(node.declaration);
        return undefined;
      case "BreakStatement":
      case "ContinueStatement":
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "TSModuleDeclaration":
        return undefined;
      default:
        return this.expression(node);
    }
  }
}

function isTypeOrFunction(node: Node): boolean {
  if (node.type !== "ExportNamedDeclaration" && node.type !== "ExportDefaultDeclaration")
    return false;
  const declaration: Node | null | undefined = node.declaration;
  return !declaration || idle.test(declaration.type);
}
