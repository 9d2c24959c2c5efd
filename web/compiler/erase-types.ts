// Takes the types out of a program: what only TypeScript reads is cut, line breaks stay. Where a line
// break alone would change the meaning (`return`, `=>`), it moves to where it doesn't.
import type * as t from "@babel/types";
import type { Pass } from "./pass.ts";
import { rank } from "./edits.ts";
import { endOf, isFunction, startOf, type FunctionNode, type Node } from "./syntax.ts";

/** Erases what `node` itself has of types. Answers false when nothing of the node is left. */
export function eraseTypes(pass: Pass, node: Node, parent: Node | null): boolean {
  const { edits } = pass;
  if (isFunction(node)) eraseSignature(pass, node);
  switch (node.type) {
    case "TSTypeAnnotation":
    case "TSTypeParameterDeclaration":
    case "TSTypeParameterInstantiation":
      // An arrow's are cut with its signature, an identifier's with its name.
      if (parent?.type !== "ArrowFunctionExpression") edits.cut(startOf(node), endOf(node));
      return false;
    case "TSExpressionWithTypeArguments":
      return false;
    case "TSTypeAliasDeclaration":
    case "TSInterfaceDeclaration":
    case "TSDeclareFunction":
    case "TSDeclareMethod":
    case "TSIndexSignature":
      return eraseWhole(pass, node);
    case "Identifier":
      if (node.name !== "this" && (node.optional || node.typeAnnotation)) {
        edits.cut(pass.nameEnd(node), endOf(node));
      }
      return false;
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
      eraseOperator(pass, node, parent);
      return true;
    case "TSTypeAssertion":
      edits.cut(startOf(node), startOf(node.expression), "(");
      edits.wrap(startOf(node.expression), endOf(node.expression), "", ")");
      return true;
    case "TSParameterProperty":
      edits.cut(startOf(node), startOf(node.parameter));
      return true;
    case "ClassDeclaration":
    case "ClassExpression":
      if (node.type === "ClassDeclaration" && node.declare) return eraseWhole(pass, node);
      eraseClassHead(pass, node);
      return true;
    case "ClassMethod":
    case "ClassPrivateMethod":
      eraseMemberWords(pass, node);
      return true;
    case "ClassProperty":
    case "ClassPrivateProperty":
    case "ClassAccessorProperty":
      if ("declare" in node && node.declare) return eraseWhole(pass, node);
      if ("abstract" in node && node.abstract) return eraseWhole(pass, node);
      eraseMemberWords(pass, node);
      endWithSemicolon(pass, node);
      return true;
    case "VariableDeclaration":
      if (node.declare) return eraseWhole(pass, node);
      if (!isLoopHead(node, parent)) endWithSemicolon(pass, node);
      return true;
    case "ExpressionStatement":
    case "ReturnStatement":
    case "ThrowStatement":
    case "BreakStatement":
    case "ContinueStatement":
    case "DebuggerStatement":
    case "DoWhileStatement":
      endWithSemicolon(pass, node);
      return true;
    default:
      return true;
  }
}

/** Cuts a statement or class member, leaving what ends the one before it. */
export function eraseWhole({ edits }: Pass, node: Node): false {
  edits.cut(startOf(node), endOf(node), ";");
  return false;
}

/** Without its types the next line might continue this one, so each statement gets its semicolon. */
function endWithSemicolon({ edits, source }: Pass, node: Node): void {
  if (source[endOf(node) - 1] === ";") return;
  edits.wrap(startOf(node), endOf(node), "", ";", rank.semicolon);
}

function isLoopHead(node: Node, parent: Node | null): boolean {
  if (parent?.type === "ForStatement") return parent.init === node;
  return (
    (parent?.type === "ForInStatement" || parent?.type === "ForOfStatement") && parent.left === node
  );
}

function eraseOperator(
  { edits }: Pass,
  node: t.TSAsExpression | t.TSSatisfiesExpression | t.TSNonNullExpression,
  parent: Node | null,
): void {
  const { expression } = node;
  edits.cut(endOf(expression), endOf(node));
  // `a + b as number * c` is `(a + b) * c`: the operator held the sum together.
  const within = withoutTypes(expression);
  const held = /^(?:Binary|Logical|Unary|Await)Expression$/u.test(within.type);
  if (held && /^(?:Binary|Logical)Expression$/u.test(parent?.type ?? "")) {
    edits.wrap(startOf(expression), endOf(expression), "(", ")");
  }
}

function withoutTypes(node: t.Expression): t.Expression {
  if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression") {
    return withoutTypes(node.expression);
  }
  return node;
}

function eraseSignature(pass: Pass, node: FunctionNode): void {
  const { edits, source } = pass;
  const { typeParameters, returnType } = node;
  const [first, second] = node.params;
  if (first?.type === "Identifier" && first.name === "this") {
    const comma = pass.behind(",", endOf(first));
    const end = second ? startOf(second) : comma === -1 ? endOf(first) : comma;
    edits.cut(startOf(first), end);
  }
  if (node.type === "ArrowFunctionExpression") {
    if (typeParameters) {
      edits.carry(
        startOf(typeParameters),
        endOf(typeParameters),
        pass.behind("(", endOf(typeParameters)),
      );
    }
    if (returnType) {
      const paren = source.slice(0, startOf(returnType)).trimEnd().length;
      edits.carry(paren, endOf(returnType), pass.behind("=>", endOf(returnType)));
    }
  }
}

/** `abstract`, and everything from `implements` on. Type parameters go on their own. */
function eraseClassHead(pass: Pass, node: t.ClassDeclaration | t.ClassExpression): void {
  const { edits } = pass;
  if ("abstract" in node && node.abstract) {
    edits.cut(startOf(node), pass.behind("abstract", startOf(node)));
  }
  const last = node.implements?.at(-1);
  if (!last) return;
  const head = node.superTypeParameters ?? node.superClass ?? node.typeParameters ?? node.id;
  const from = head ? endOf(head) : pass.behind("class", startOf(node));
  edits.cut(from, endOf(last), " ");
}

const memberWords = new Set(["public", "private", "protected", "readonly", "override", "abstract"]);

/** Words before a member's key that mean nothing at run time, and the `?` or `!` behind it. */
function eraseMemberWords(
  pass: Pass,
  node:
    | t.ClassMethod
    | t.ClassPrivateMethod
    | t.ClassProperty
    | t.ClassPrivateProperty
    | t.ClassAccessorProperty,
): void {
  const { edits, source } = pass;
  const start = startOf(node);
  for (const word of source
    .slice(start, startOf(node.key))
    .matchAll(/\/\*[\s\S]*?\*\/|\/\/.*|\w+/gu)) {
    if (!memberWords.has(word[0])) continue;
    edits.cut(start + word.index, start + word.index + word[0].length);
  }
  const computed = "computed" in node && node.computed;
  const keyEnd = computed ? pass.behind("]", endOf(node.key)) : endOf(node.key);
  const mark = pass.skip(keyEnd);
  if (source[mark] === "?" || source[mark] === "!") edits.cut(mark, mark + 1);
}
