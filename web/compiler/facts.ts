// What can be known of a program's names without following its scopes: a name that is a function wherever
// the file declares it is one. Only the exactness of reported lines and the cost of a run hang on this,
// never what a program does; so a name with two meanings counts as unknown.
import type * as t from "@babel/types";
import {
  bare,
  boundNames,
  isClass,
  isFunction,
  walk,
  type ClassNode,
  type Node,
} from "./syntax.ts";

/** `data`: arrays, plain objects, numbers: reading and writing them never reaches a library. */
export type Meaning = "function" | "class" | "data" | "import" | "unknown";

const dataTypes = new Set(
  "Array ReadonlyArray Map Set WeakMap WeakSet Record Partial Readonly Date RegExp Error ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array".split(
    " ",
  ),
);
const quietGlobals = new Set(
  "Math Number String Boolean BigInt Symbol JSON Object Reflect parseInt parseFloat isNaN isFinite range structuredClone".split(
    " ",
  ),
);

export class Facts {
  private readonly names = new Map<string, Meaning>();
  private readonly types = new Map<string, Node>();
  /** Names whose type is written beside them, which an assignment can't change. */
  private readonly typed = new Set<string>();
  /** Names of methods and of functions held in properties: calling one may run the program's own code. */
  private readonly methods = new Set<string>();

  /** Names of getters and setters: reading or writing one does, too. */
  private readonly accessors = new Set<string>();

  constructor(program: Node) {
    walk(program, (node) => this.noteType(node));
    walk(program, (node) => this.note(node));
  }

  meaning(name: string): Meaning | undefined {
    return this.names.get(name);
  }

  /** True when reading or writing a property of `node` can't reach a library. */
  isData(node: Node): boolean {
    const value = bare(node);
    switch (value.type) {
      case "Identifier": {
        const meaning = this.names.get(value.name);
        return meaning === "data" || (meaning === undefined && quietGlobals.has(value.name));
      }
      case "ArrayExpression":
      case "ObjectExpression":
      case "TemplateLiteral":
      case "StringLiteral":
      case "NumericLiteral":
      case "BigIntLiteral":
      case "BooleanLiteral":
      case "NullLiteral":
      case "RegExpLiteral":
      case "BinaryExpression":
      case "ArrowFunctionExpression":
      case "FunctionExpression":
        return true;
      case "NewExpression":
        return value.callee.type === "Identifier" && this.isDataClass(value.callee.name);
      case "CallExpression":
        return this.isQuietCallee(value.callee) || this.makesArray(value.callee);
      case "UnaryExpression":
        return value.operator !== "delete";
      default:
        return false;
    }
  }

  /** A global function, or a method of plain data, that neither waits nor has side effects elsewhere. */
  isQuietCallee(callee: Node): boolean {
    const value = bare(callee);
    if (value.type === "Identifier") {
      return (
        !this.names.has(value.name) && (quietGlobals.has(value.name) || dataTypes.has(value.name))
      );
    }
    if (value.type !== "MemberExpression" && value.type !== "OptionalMemberExpression")
      return false;
    return this.isData(value.object) || this.makesArray(value);
  }

  /** True when a call of `callee` begins in the program's own code, which keeps its lines itself. */
  isOwnCallee(callee: Node): boolean {
    const value = bare(callee);
    if (value.type === "Identifier") {
      const meaning = this.names.get(value.name);
      return meaning === "function" || meaning === "class";
    }
    return isFunction(value) || isClass(value);
  }

  /** True when a call may run code of the program before it returns. */
  mayRunProgram(callee: Node, given: readonly Node[]): boolean {
    const value = bare(callee);
    if (given.some((argument) => this.isCallable(argument))) return true;
    if (value.type === "MemberExpression" || value.type === "OptionalMemberExpression") {
      const { property } = value;
      if (value.computed) return !this.isData(value.object);
      return property.type !== "Identifier" || this.methods.has(property.name);
    }
    if (value.type !== "Identifier") return true;
    const meaning = this.names.get(value.name);
    return meaning !== undefined && meaning !== "import";
  }

  /** True when a property may be a getter or setter of the program. */
  isOwnAccessor(property: Node): boolean {
    return property.type === "Identifier" && this.accessors.has(property.name);
  }

  private isCallable(node: Node): boolean {
    const value = bare(node);
    if (value.type === "Identifier") return this.names.get(value.name) === "function";
    return isFunction(value);
  }

  private makesArray(callee: Node): boolean {
    const value = bare(callee);
    return (
      value.type === "MemberExpression" &&
      value.object.type === "Identifier" &&
      dataTypes.has(value.object.name) &&
      !this.names.has(value.object.name)
    );
  }

  private isDataClass(name: string): boolean {
    if (!this.names.has(name)) return dataTypes.has(name);
    const type = this.types.get(name);
    return this.names.get(name) === "class" && type !== undefined && this.isDataDeclaration(type);
  }

  private noteType(node: Node): void {
    if (node.type === "TSInterfaceDeclaration" || node.type === "TSTypeAliasDeclaration") {
      this.types.set(node.id.name, node);
    } else if (node.type === "ClassDeclaration" && node.id) this.types.set(node.id.name, node);
  }

  private note(node: Node): void {
    if (isFunction(node)) {
      for (const parameter of node.params) this.parameter(parameter);
      if ("key" in node && node.key.type === "Identifier") {
        const isAccessor = node.kind === "get" || node.kind === "set";
        (isAccessor ? this.accessors : this.methods).add(node.key.name);
      }
    }
    switch (node.type) {
      case "FunctionDeclaration":
      case "FunctionExpression":
        if (node.id) this.declare(node.id.name, "function");
        break;
      case "ClassDeclaration":
      case "ClassExpression":
        if (node.id) this.declare(node.id.name, this.classMeaning(node));
        break;
      case "ImportDeclaration":
        for (const one of node.specifiers) this.declare(one.local.name, "import");
        break;
      case "VariableDeclarator":
        if (node.id.type === "Identifier")
          this.declare(node.id.name, this.variable(node.id, node.init));
        else for (const name of boundNames(node.id)) this.declare(name, "unknown");
        break;
      case "CatchClause":
        if (node.param) for (const name of boundNames(node.param)) this.declare(name, "unknown");
        break;
      case "AssignmentExpression":
        this.assign(node);
        break;
      case "ObjectProperty":
      case "ClassProperty":
        if (node.key.type === "Identifier" && node.value && isFunction(bare(node.value))) {
          this.methods.add(node.key.name);
        }
        break;
      default:
    }
  }

  private classMeaning(node: ClassNode): Meaning {
    return node.superClass ? "unknown" : "class";
  }

  private parameter(node: Node): void {
    const target = node.type === "TSParameterProperty" ? node.parameter : node;
    if (target.type === "Identifier") this.declare(target.name, this.variable(target, null));
    else if (target.type === "AssignmentPattern" && target.left.type === "Identifier") {
      this.declare(target.left.name, this.variable(target.left, target.right));
    } else for (const name of boundNames(target)) this.declare(name, "unknown");
  }

  private assign({ left, right, operator }: t.AssignmentExpression): void {
    if (left.type === "MemberExpression") {
      if (left.property.type === "Identifier" && isFunction(bare(right))) {
        this.methods.add(left.property.name);
      }
      return;
    }
    for (const name of boundNames(left)) {
      const stays = this.typed.has(name) || (this.names.get(name) === "data" && this.isData(right));
      if (operator === "=" && !stays) this.names.set(name, "unknown");
    }
  }

  private variable(id: t.Identifier, init: Node | null | undefined): Meaning {
    if (id.typeAnnotation?.type === "TSTypeAnnotation") {
      this.typed.add(id.name);
      return this.isDataType(id.typeAnnotation.typeAnnotation) ? "data" : "unknown";
    }
    if (!init) return "unknown";
    const value = bare(init);
    if (isFunction(value)) return "function";
    if (isClass(value)) return this.classMeaning(value);
    return this.isData(value) ? "data" : "unknown";
  }

  private declare(name: string, meaning: Meaning): void {
    const before = this.names.get(name);
    this.names.set(name, before === undefined || before === meaning ? meaning : "unknown");
  }

  private isDataType(type: Node): boolean {
    switch (type.type) {
      case "TSNumberKeyword":
      case "TSStringKeyword":
      case "TSBooleanKeyword":
      case "TSBigIntKeyword":
      case "TSNullKeyword":
      case "TSUndefinedKeyword":
      case "TSVoidKeyword":
      case "TSArrayType":
      case "TSTupleType":
      case "TSTypeLiteral":
      case "TSLiteralType":
      case "TSFunctionType":
        return true;
      case "TSUnionType":
        return type.types.every((one) => this.isDataType(one));
      case "TSParenthesizedType":
      case "TSTypeOperator":
        return this.isDataType(type.typeAnnotation);
      case "TSTypeReference": {
        if (type.typeName.type !== "Identifier") return false;
        const { name } = type.typeName;
        const declared = this.types.get(name);
        if (declared) return this.isDataDeclaration(declared);
        return dataTypes.has(name) && !this.names.has(name);
      }
      default:
        return false;
    }
  }

  private isDataDeclaration(node: Node): boolean {
    if (node.type === "TSInterfaceDeclaration") return (node.extends ?? []).length === 0;
    if (node.type === "TSTypeAliasDeclaration") return node.typeAnnotation.type === "TSTypeLiteral";
    return isClass(node) && !node.superClass;
  }
}
