// Names that are declared in a piece of a program, without following its scopes.
import { boundNames, isClass, isFunction, walk, type Node } from "./syntax.ts";

/** Every name that is declared or imported anywhere in `node`, as often as it is; not the name of `node` itself. */
export function declaredNames(node: Node): string[] {
  const names: string[] = [];
  const note = (pattern: Node | null | undefined): void => {
    if (pattern) names.push(...boundNames(pattern));
  };
  walk(node, (below) => {
    if (isFunction(below)) for (const parameter of below.params) note(parameter);
    if (below !== node && "id" in below && (isFunction(below) || isClass(below))) note(below.id);
    switch (below.type) {
      case "VariableDeclarator":
      case "TSEnumDeclaration":
        return note(below.id);
      case "CatchClause":
        return note(below.param);
      case "ImportSpecifier":
      case "ImportDefaultSpecifier":
      case "ImportNamespaceSpecifier":
        return note(below.local);
      default:
        return undefined;
    }
  });
  return names;
}
