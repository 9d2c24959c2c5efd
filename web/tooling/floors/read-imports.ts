// Finds every way in which a file reaches for another: import, import type, re-export, dynamic import,
// the type import("…"), new URL("…", import.meta.url) and import.meta.glob. Node.
import { dotted, isNode, literal, walk, type Node } from "./walk.ts";

export interface Import {
  /** As written, with a suffix such as `?worker&url`. */
  readonly specifier: string;
  /** Gone when the program runs. `import { type A }` is not: it still loads the module. */
  readonly typeOnly: boolean;
  readonly offset: number;
}

export function readImports(program: Node): Import[] {
  const found: Import[] = [];
  const add = (source: unknown, typeOnly: boolean, offset: number) => {
    const specifier = literal(source);
    if (specifier !== null) found.push({ specifier, typeOnly, offset });
  };

  walk(program, (node) => {
    switch (node.type) {
      case "ImportDeclaration":
        add(node["source"], node["importKind"] === "type", node.start);
        break;
      case "ExportNamedDeclaration":
      case "ExportAllDeclaration":
        add(node["source"], node["exportKind"] === "type", node.start);
        break;
      case "ImportExpression":
        add(node["source"], false, node.start);
        break;
      case "TSImportType":
        add(node["source"], true, node.start);
        break;
      case "NewExpression":
        if (dotted(node["callee"]) === "URL" && besideThisModule(node)) {
          add(firstArgument(node), false, node.start);
        }
        break;
      case "CallExpression":
        if (dotted(node["callee"]) === "import.meta.glob") {
          for (const pattern of globPatterns(node)) add(pattern, false, node.start);
        }
        break;
    }
  });
  return found;
}

function parameters(call: Node): readonly unknown[] {
  const given = call["arguments"];
  return Array.isArray(given) ? given : [];
}

function firstArgument(call: Node): unknown {
  return parameters(call)[0];
}

function besideThisModule(call: Node): boolean {
  return dotted(parameters(call)[1]) === "import.meta.url";
}

function globPatterns(call: Node): readonly unknown[] {
  const first = firstArgument(call);
  if (!isNode(first) || first.type !== "ArrayExpression") return [first];
  const elements = first["elements"];
  return Array.isArray(elements) ? elements : [];
}
