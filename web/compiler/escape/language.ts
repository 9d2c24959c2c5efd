// Whether a program leaves alone what the language and the library bring along. Escape analysis believes that Math.max gives a
// number and that Array.from makes a copy, so nobody may get hold of the objects whose methods these are, nor of what
// arrays inherit; and text that is run as code may do anything.
import { bare, walk, type Node } from "../syntax.ts";
import { hasTrustedMethods, trusted } from "./known.ts";

/** Ways to everything, and to what is inherited. */
const changing =
  /^(?:eval|Function|Reflect|globalThis|self|prototype|constructor|__proto__|definePropert(?:y|ies)|(?:get|set)PrototypeOf)$/u;

export function mayChangeLanguage(program: Node, declared: ReadonlySet<string>): boolean {
  const watch = new LanguageWatch(declared);
  walk(program, (node, parent) => watch.enter(node, parent));
  return watch.mayChange;
}

class LanguageWatch {
  mayChange = false;
  /** Names where nothing can happen to what they name. */
  private readonly harmless = new Set<Node>();

  constructor(private readonly declared: ReadonlySet<string>) {}

  /** False where there is no more to see: in types. */
  enter(node: Node, parent: Node | null): boolean {
    switch (node.type) {
      case "Identifier":
        this.name(node, node.name, parent);
        break;
      case "StringLiteral":
        this.mayChange ||= changing.test(node.value);
        break;
      case "CallExpression":
      case "NewExpression":
        this.harmless.add(bare(node.callee));
        break;
      case "MemberExpression":
        if (!node.computed) this.harmless.add(bare(node.object));
        break;
      case "BinaryExpression":
        if (node.operator === "instanceof") this.harmless.add(bare(node.right));
        break;
      case "ClassDeclaration":
      case "ClassExpression":
        if (node.superClass) this.harmless.add(bare(node.superClass));
        break;
      case "AssignmentExpression":
      case "ForOfStatement":
      case "ForInStatement":
        this.target(node.left);
        break;
      case "UpdateExpression":
        this.target(node.argument);
        break;
      case "UnaryExpression":
        if (node.operator === "delete") this.target(node.argument);
        break;
      case "ObjectPattern":
        for (const property of node.properties)
          if (property.type === "ObjectProperty") this.taken(property.key);
        break;
      default:
        if (node.type.startsWith("TS") && !hasValue(node)) return false;
    }
    return !this.mayChange;
  }

  private taken(key: Node): void {
    if (key.type === "Identifier") this.mayChange ||= changing.test(key.name);
  }

  private name(node: Node, name: string, parent: Node | null): void {
    // A class's own constructor, and a key that says so.
    const isKey = parent !== null && "key" in parent && parent.key === node;
    if (changing.test(name)) this.mayChange ||= !isKey;
    else if (!isKey && hasTrustedMethods(name) && !this.declared.has(name))
      this.mayChange ||= !this.harmless.has(node);
  }

  /** Something is assigned to it: a name that is trusted, or a field of what such a name means. */
  private target(left: Node): void {
    walk(left, (below) => {
      if (below.type === "MemberExpression") {
        const object = bare(below.object);
        this.mayChange ||= object.type === "Identifier" && this.isTrusted(object.name);
        return false;
      }
      if (below.type === "Identifier") this.mayChange ||= this.isTrusted(below.name);
      return true;
    });
  }

  private isTrusted(name: string): boolean {
    return trusted.has(name) && !this.declared.has(name);
  }
}

/** Whether a node of TypeScript's own leaves anything at run time. */
function hasValue(node: Node): boolean {
  return bare(node) !== node || /^TS(?:Enum|ParameterProperty)/u.test(node.type);
}

/** Whether one of the names in `node` is such. */
export function mentions(node: Node, name: RegExp): boolean {
  let found = false;
  walk(node, (below) => {
    if (below.type === "Identifier") found ||= name.test(below.name);
    return !found;
  });
  return found;
}
