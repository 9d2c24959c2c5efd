// Variables that only one function can see: declared once in the whole file, in that function, and named nowhere
// else. What happens to them is nobody else's affair. A name that means two things counts as shared.
import { boundNames, isFunction, walk, type Node } from "../syntax.ts";

export function ownVariables(program: Node): ReadonlySet<string> {
  const declared = new Map<string, Node | null>();
  const seenIn = new Map<string, Node | null>();
  const visit = (node: Node, around: Node): void => {
    let inside = around;
    if (isFunction(node)) {
      inside = node;
      for (const parameter of node.params) {
        for (const name of boundNames(parameter)) declare(name, node);
      }
    }
    if (node.type === "VariableDeclarator") {
      for (const name of boundNames(node.id)) declare(name, around);
    }
    if (node.type === "Identifier") {
      const before = seenIn.get(node.name);
      seenIn.set(node.name, before === undefined || before === around ? around : null);
    }
    walk(node, (below) => {
      if (below === node) return true;
      visit(below, inside);
      return false;
    });
  };
  const declare = (name: string, inside: Node): void => {
    declared.set(name, declared.has(name) ? null : inside);
  };
  visit(program, program);
  return new Set(
    [...declared]
      .filter(
        ([name, inside]) => inside !== null && inside !== program && seenIn.get(name) === inside,
      )
      .map(([name]) => name),
  );
}
