// Classes that are called as functions, as Python calls them: `Lock()` in place of `new Lock()`. Engines refuse that when it comes
// to it, with a name that nobody knows; here it is a mistake with its place, before the program runs.
import type * as t from "@babel/types";
import { boundNames, bare, isClass, isFunction, walk, type Node } from "./syntax.ts";
import type { Pass } from "./pass.ts";

/** Whether a name of a module is a class; globals are of the module `builtins`. */
export type ClassTest = (module: string, name: string) => boolean;

export function findCallsOfClasses(pass: Pass, program: t.Program, isNamedClass: ClassTest): void {
  const meanings = new Meanings(program);
  walk(program, (node) => {
    if (node.type !== "CallExpression") return;
    const called = meanings.of(bare(node.callee));
    if (called === null || !isNamedClass(called.module, called.name)) return;
    pass.mistake("TypeError", node, `${called.text} is a class: write new ${called.text}(…)`);
  });
}

interface Named {
  readonly module: string;
  readonly name: string;
  /** As the program spells it. */
  readonly text: string;
}

/** What names mean that are imported, or globals, and nothing else anywhere in the program. */
class Meanings {
  private readonly imported = new Map<string, Named>();
  private readonly modules = new Map<string, string>();
  private readonly declared: ReadonlySet<string>;

  constructor(program: t.Program) {
    this.declared = declaredNames(program);
    for (const statement of program.body) {
      if (statement.type !== "ImportDeclaration") continue;
      const module = statement.source.value;
      for (const one of statement.specifiers) {
        const text = one.local.name;
        if (one.type !== "ImportSpecifier") this.modules.set(text, module);
        else if (one.imported.type === "Identifier")
          this.imported.set(text, { module, name: one.imported.name, text });
      }
    }
  }

  of(node: Node): Named | null {
    if (node.type === "Identifier") {
      const { name } = node;
      if (this.declared.has(name) || this.modules.has(name)) return null;
      return this.imported.get(name) ?? { module: "builtins", name, text: name };
    }
    if (node.type !== "MemberExpression" || node.computed) return null;
    const { property } = node;
    const object = bare(node.object);
    if (object.type !== "Identifier" || property.type !== "Identifier") return null;
    const module = this.declared.has(object.name) ? undefined : this.modules.get(object.name);
    if (module === undefined) return null;
    return { module, name: property.name, text: `${object.name}.${property.name}` };
  }
}

/** Names that the program declares itself. */
function declaredNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (pattern: Node | null | undefined): void => {
    for (const name of pattern ? boundNames(pattern) : []) names.add(name);
  };
  walk(program, (node) => {
    if (isFunction(node)) for (const parameter of node.params) add(parameter);
    if ((isFunction(node) || isClass(node)) && "id" in node) add(node.id);
    if (node.type === "VariableDeclarator" || node.type === "TSEnumDeclaration") add(node.id);
    else if (node.type === "CatchClause") add(node.param);
  });
  return names;
}
