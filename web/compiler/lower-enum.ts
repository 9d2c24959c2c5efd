// Enums, const enums too: an object with values by name and, for numbers, names by value.
//
//   enum Color {             var Color=(Color=>{
//     Red,                     const Red=Color["Red"]=0;Color[0]="Red";
//     Green = 5,               const Green=Color["Green"]=5;…
//   }                        return Color})(Color??{});
//
// A member is a constant there, so that later members can name it.
import type * as t from "@babel/types";
import type { Pass } from "./pass.ts";
import { bare, endOf, startOf, type Node } from "./syntax.ts";

/** Turns an enum into a variable. Answers true when it leaves something at run time. */
export function lowerEnum(pass: Pass, node: t.TSEnumDeclaration, parent: Node | null): boolean {
  if (node.declare) {
    pass.edits.cut(startOf(node), endOf(node), ";");
    return false;
  }
  const { name } = node.id;
  const hoisted = parent?.type === "Program" || parent?.type === "ExportNamedDeclaration";
  if (!hoisted && isMerged(node, parent)) {
    pass.notSupported(node, "An enum in a block can't be declared in parts here.");
  }
  const body = pass.behind("{", endOf(node.id));
  pass.edits.cut(startOf(node), body, `${hoisted ? "var" : "let"} ${name}=(${name}=>{`);
  let previous: Previous = { next: "0" };
  for (const member of node.members) previous = lowerMember(pass, name, member, previous);
  pass.edits.cut(
    endOf(node) - 1,
    endOf(node),
    `return ${name}})(${hoisted ? `${name}??{}` : "{}"});`,
  );
  return true;
}

interface Previous {
  /** The value of a member without one; undefined after a text. */
  readonly next: string | undefined;
}

function lowerMember(pass: Pass, name: string, member: t.TSEnumMember, before: Previous): Previous {
  const { edits } = pass;
  const { id, initializer } = member;
  const key = JSON.stringify(id.type === "Identifier" ? id.name : id.value);
  const place = `${name}[${key}]`;
  const local =
    id.type === "Identifier" && canBeLocal(id.name) && id.name !== name ? id.name : undefined;
  const head = local === undefined ? `${place}=` : `const ${local}=${place}=`;
  const comma = pass.behind(",", endOf(member));
  if (comma !== -1) edits.cut(comma - 1, comma);

  const value = initializer ? bare(initializer) : undefined;
  const isText = value?.type === "StringLiteral" || value?.type === "TemplateLiteral";
  const byValue = isText ? "" : `typeof ${place}!=="string"&&(${name}[${place}]=${key});`;
  if (initializer) {
    edits.cut(startOf(id), startOf(initializer), `${head}(`);
    edits.wrap(startOf(initializer), endOf(initializer), "", `);${byValue}`);
    return { next: isText ? undefined : `${place}+1` };
  }
  if (before.next === undefined) {
    pass.mistake("SyntaxError", member, "An enum member after a text needs a value.");
  }
  edits.cut(startOf(member), endOf(member), `${head}${before.next};${byValue}`);
  return { next: `${place}+1` };
}

/** Words that can't name a constant, and names whose meaning the values may need. */
const notLocal =
  /^(?:arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield)$/u;

function canBeLocal(name: string): boolean {
  return !notLocal.test(name);
}

function isMerged(node: t.TSEnumDeclaration, parent: Node | null): boolean {
  const list = parent && "body" in parent && Array.isArray(parent.body) ? parent.body : [];
  return list.some(
    (other) =>
      other !== node &&
      other.type === "TSEnumDeclaration" &&
      other.id?.type === "Identifier" &&
      other.id.name === node.id.name,
  );
}
