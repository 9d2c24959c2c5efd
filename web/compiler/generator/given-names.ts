// Names that anonymous functions and classes get from where they stand: a variable, a property, a default value.
// ECMA-262: NamedEvaluation
import { bare, isAnonymousDefinition, walk, type Node } from "../syntax.ts";

export class GivenNames {
  private readonly names = new Map<Node, string>();
  private readonly late = new Set<Node>();

  constructor(program: Node) {
    walk(program, (node) => this.note(node));
  }

  /** "" for none. */
  of(node: Node): string {
    return this.names.get(node) ?? "";
  }

  /** Whether a name is worked out while the program runs. */
  isLate(node: Node): boolean {
    return this.late.has(node);
  }

  /** Notes the names that anonymous functions get from what `node` does with them. */
  private note(node: Node): void {
    switch (node.type) {
      case "VariableDeclarator":
        if (node.id.type === "Identifier") this.give(node.init, node.id.name);
        break;
      case "AssignmentExpression":
        if (/^(?:|&&|\|\||\?\?)=$/u.test(node.operator) && node.left.type === "Identifier") {
          this.give(node.right, node.left.name);
        }
        break;
      case "AssignmentPattern":
        if (node.left.type === "Identifier") this.give(node.right, node.left.name);
        break;
      case "ObjectProperty":
      case "ClassProperty":
      case "ClassAccessorProperty":
        if (node.computed) this.give(node.value, undefined);
        else if (node.type !== "ObjectProperty" || keyName(node.key) !== "__proto__") {
          this.give(node.value, keyName(node.key));
        }
        break;
      case "ClassPrivateProperty":
        this.give(node.value, `#${node.key.id.name}`);
        break;
      case "ExportDefaultDeclaration":
        this.give(node.declaration, "default");
        break;
      default:
    }
  }

  private give(value: Node | null | undefined, name: string | undefined): void {
    if (!value || !isAnonymousDefinition(value)) return;
    if (name === undefined) this.late.add(bare(value));
    else this.names.set(bare(value), name);
  }
}

/** A member's key as text; undefined when it isn't written out. */
export function keyName(key: Node): string | undefined {
  switch (key.type) {
    case "Identifier":
      return key.name;
    case "StringLiteral":
    case "NumericLiteral":
      return String(key.value);
    case "BigIntLiteral":
      return BigInt(key.value).toString();
    case "PrivateName":
      return `#${key.id.name}`;
    default:
      return undefined;
  }
}
