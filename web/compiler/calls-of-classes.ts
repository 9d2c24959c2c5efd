// Classes that are called as functions, as Python calls them: `Lock()` in place of `new Lock()`. Engines refuse that when it comes
// to it, with a name that nobody knows; here it is a mistake with its place, before the program runs.
import type * as t from "@babel/types";
import { declaredNames } from "./declared-names.ts";
import type { Pass } from "./pass.ts";
import { bare, walk, type Node } from "./syntax.ts";

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
  private readonly declared: readonly string[];

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
      if (!this.declared.includes(name)) return { module: "builtins", name, text: name };
      return this.isAlone(name) ? (this.imported.get(name) ?? null) : null;
    }
    if (node.type !== "MemberExpression" || node.computed) return null;
    const { property } = node;
    const object = bare(node.object);
    if (object.type !== "Identifier" || property.type !== "Identifier") return null;
    const module = this.isAlone(object.name) ? this.modules.get(object.name) : undefined;
    if (module === undefined) return null;
    return { module, name: property.name, text: `${object.name}.${property.name}` };
  }

  /** Whether it is declared but once. */
  private isAlone(name: string): boolean {
    return this.declared.indexOf(name) === this.declared.lastIndexOf(name);
  }
}
