// The habits of STYLE that a program can check: names, length, opening comment, exports, reasons for
// casts, and futex calls in their one file. Pure: a file in, violations out.
import { basename } from "node:path/posix";
import { EMPTY_NAMES, FUTEX_EXEMPT, FUTEX_FILE, MAX_LINES } from "../../floors.ts";
import { isTest, lineAt, type SourceFile, type Violation } from "./source-file.ts";
import { dotted, isNode, literal, walk, type Node } from "./walk.ts";

/** A language may stand before the ending: `words.en.ts`. */
const KEBAB_CASE =
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.en|\.zh)?(\.browser|\.soak)?(\.test|\.d)?\.tsx?$/;
const FUTEX_CALLS = ["wait", "waitAsync", "notify"];

export function styleViolations(file: SourceFile): Violation[] {
  const found: Violation[] = [];
  const add = (rule: string, node?: Node) =>
    found.push({ path: file.path, line: node ? lineAt(file.text, node.start) : 1, rule });

  const name = nameRule(file);
  if (name) add(name);
  const lines = file.text.split("\n").length - 1;
  if (lines > MAX_LINES && !isTest(file.path) && !/\.d\.ts$|\/data\//.test(file.path)) {
    add(`has ${lines} lines; at most ${MAX_LINES}, so divide it by subject`);
  }
  if (!isTest(file.path) && !file.text.startsWith("//"))
    add("opens with a comment of 2–5 lines that says what it is for");

  walk(file.program, (node, ancestors) => {
    if (node.type === "ExportDefaultDeclaration" && !file.path.endsWith(".d.ts")) {
      add("has a default export; name it", node);
    }
    if (isCast(node) && !isTest(file.path) && !hasReason(file, node, ancestors)) {
      add("has an `as` without a comment that gives the reason", node);
    }
    if (isFutexCall(node) && !mayWait(file.path))
      add(`only ${FUTEX_FILE} waits and notifies`, node);
  });
  return found;
}

/** kebab-case.ts; PascalCase.tsx for the component it exports; Python's own names where it is typed. */
function nameRule({ path, program }: SourceFile): string | null {
  const name = basename(path);
  const [stem = ""] = name.split(".");
  if (EMPTY_NAMES.includes(stem)) return `"${stem}" says nothing; name it for its subject`;
  if (path.startsWith("web/python/types/")) return null;
  if (!isTest(path) && path.endsWith(".tsx")) {
    const components = exportedComponents(program);
    const good = components.length === 0 ? KEBAB_CASE.test(name) : components.includes(stem);
    return good ? null : `is named for none of its components (${components.join(", ") || "none"})`;
  }
  const good = KEBAB_CASE.test(name) || /^[A-Z][A-Za-z0-9]*\.test\.tsx$/.test(name);
  return good ? null : "is not named in kebab-case.ts";
}

/** Functions, and what `memo` and its like make of them. */
function exportedComponents(program: Node): string[] {
  const names: string[] = [];
  walk(program, (node, [parent, grandparent]) => {
    const exported =
      (node.type === "FunctionDeclaration" && parent?.type === "ExportNamedDeclaration") ||
      (node.type === "VariableDeclarator" && grandparent?.type === "ExportNamedDeclaration");
    const name = exported ? (dotted(node["id"]) ?? "") : "";
    if (/^[A-Z]\w*[a-z]/.test(name)) names.push(name);
  });
  return names;
}

/** `as`, but not `as const`. */
function isCast(node: Node): boolean {
  if (node.type !== "TSAsExpression") return false;
  const type = node["typeAnnotation"];
  return !isNode(type) || dotted(type["typeName"]) !== "const";
}

/** A comment within the statement or member that the cast is in, or at most two lines above it. */
function hasReason(file: SourceFile, cast: Node, ancestors: readonly Node[]): boolean {
  const statement =
    ancestors.find(({ type }) => /Statement$|Declaration$|Definition$/.test(type)) ?? cast;
  const first = lineAt(file.text, statement.start) - 2;
  const last = lineAt(file.text, statement.end);
  return file.comments.some(({ end }) => {
    const line = lineAt(file.text, end);
    return line >= first && line <= last;
  });
}

function isFutexCall(node: Node): boolean {
  // `const { wait } = Atomics` would be a way around.
  if (node.type === "VariableDeclarator") return dotted(node["init"]) === "Atomics";
  if (node.type !== "MemberExpression" || dotted(node["object"]) !== "Atomics") return false;
  const property = literal(node["property"]) ?? dotted(node["property"]);
  return property === null || FUTEX_CALLS.includes(property);
}

function mayWait(path: string): boolean {
  return path === `web/${FUTEX_FILE}` || path.startsWith(`web/${FUTEX_EXEMPT}/`);
}
