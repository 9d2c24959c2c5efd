// Constructs that do not run here. Each is a mistake with its place: a program is never changed silently,
// so what this file does not know is refused as well.
import type * as t from "@babel/types";
import type { Pass } from "./pass.ts";
import { isFunction, walk, type Node } from "./syntax.ts";

/** Notes a mistake when `node` can't be compiled; answers true then. */
export function refuse(pass: Pass, node: Node): boolean {
  const what = reason(node);
  if (what === undefined) return false;
  pass.notSupported(node, what);
  return true;
}

function reason(node: Node): string | undefined {
  switch (node.type) {
    case "TSImportEqualsDeclaration":
      return '"import … =" is not supported here. Write: import { name } from "module".';
    case "TSExportAssignment":
      return '"export =" is not supported here.';
    case "TSNamespaceExportDeclaration":
      return '"export as namespace" is not supported here.';
    case "TSModuleDeclaration":
      return hasValues(node)
        ? "A namespace with values in it is not supported here. Use a module-level object, functions or a class."
        : undefined;
    case "Decorator":
      return "Decorators are not supported here.";
    case "MetaProperty":
      return node.meta.name === "import" ? "import.meta is not supported here." : undefined;
    case "ClassAccessorProperty":
      return node.computed ? "An accessor with a computed name is not supported here." : undefined;
    case "TSEnumMember":
      return suspends(node) ? "An enum's values can't wait for anything." : undefined;
    default:
      return supported.test(node.type) ? undefined : `${node.type} is not supported here.`;
  }
}

/** Everything of ECMAScript 2026 and TypeScript that the passes know. */
const supported = new RegExp(
  `^(?:${[
    "File|Program|InterpreterDirective|Directive|DirectiveLiteral",
    "(?:Block|Empty|Expression|If|For|ForIn|ForOf|While|DoWhile|Labeled|Break|Continue)Statement",
    "(?:Return|Throw|Try|Switch|Debugger)Statement|SwitchCase|CatchClause",
    "(?:Variable|Function|Class|Import|ExportNamed|ExportDefault|ExportAll)Declaration",
    "VariableDeclarator|(?:Import|ImportDefault|ImportNamespace|Export|ExportNamespace)Specifier",
    "ImportAttribute|Class(?:Body|Method|PrivateMethod|Property|PrivateProperty)|PrivateName|StaticBlock",
    "Identifier|Super|Import|ThisExpression|(?:String|Numeric|BigInt|Boolean|Null|RegExp|Template)Literal",
    "TemplateElement|TaggedTemplateExpression|(?:Array|Object|Function|ArrowFunction|Class)Expression",
    "Object(?:Property|Method)|(?:Spread|Rest)Element|(?:Array|Object|Assignment)Pattern",
    "(?:Unary|Update|Binary|Logical|Assignment|Conditional|Sequence|Parenthesized)Expression",
    "(?:Call|OptionalCall|New|Member|OptionalMember|Import|Await|Yield)Expression",
    "TS\\w+",
  ].join("|")})$`,
  "u",
);

/** Whether a namespace leaves anything at run time. */
function hasValues(node: t.TSModuleDeclaration): boolean {
  if (node.declare) return false;
  if (node.body.type === "TSModuleDeclaration") return hasValues(node.body);
  return node.body.body.some(isValue);
}

function isValue(statement: t.Statement): boolean {
  switch (statement.type) {
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSDeclareFunction":
    case "EmptyStatement":
      return false;
    case "TSModuleDeclaration":
      return hasValues(statement);
    case "ExportNamedDeclaration":
      return statement.declaration
        ? isValue(statement.declaration)
        : statement.exportKind !== "type";
    default:
      return !("declare" in statement && statement.declare);
  }
}

/** True when `await` or `yield` stands in an enum's value, which becomes a function of its own. */
function suspends({ initializer }: t.TSEnumMember): boolean {
  return initializer ? containsSuspension(initializer) : false;
}

/** Whether evaluating `node` may suspend; functions inside suspend on their own. */
export function containsSuspension(node: Node): boolean {
  let found = false;
  walk(node, (below) => {
    if (isFunction(below)) return false;
    found ||= below.type === "AwaitExpression" || below.type === "YieldExpression";
    return !found;
  });
  return found;
}
