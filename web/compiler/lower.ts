// One walk over the whole program: refuses what can't run, takes the types out, and lowers what engines
// don't know (enums, parameter properties, `accessor`). `using` comes later, see lower-using.ts.
import type * as t from "@babel/types";
import { eraseTypes, eraseWhole } from "./erase-types.ts";
import { lowerAccessor, lowerParameterProperties } from "./lower-class.ts";
import { lowerEnum } from "./lower-enum.ts";
import type { Pass } from "./pass.ts";
import { refuse } from "./refuse.ts";
import { endOf, isClass, startOf, walk } from "./syntax.ts";

/** Makes the edits; answers whether there is any `using`. */
export function lower(pass: Pass, program: t.Program): { readonly hasUsing: boolean } {
  let hasUsing = false;
  const interpreter = program.interpreter;
  if (interpreter) pass.edits.cut(startOf(interpreter), endOf(interpreter));
  walk(program, (node, parent) => {
    if (refuse(pass, node)) return false;
    switch (node.type) {
      case "ImportDeclaration":
        return false;
      case "TSModuleDeclaration":
        return eraseWhole(pass, node);
      case "TSEnumDeclaration":
        return lowerEnum(pass, node, parent);
      case "ImportExpression":
        pass.edits.cut(
          startOf(node),
          startOf(node) + "import".length,
          `${pass.fresh.runtime}.importDynamic`,
        );
        return true;
      case "ClassAccessorProperty":
        lowerAccessor(pass, node);
        break;
      case "VariableDeclaration":
        hasUsing ||= node.kind === "using" || node.kind === "await using";
        break;
      default:
    }
    const stays = eraseTypes(pass, node, parent);
    if (stays && isClass(node)) lowerParameterProperties(pass, node);
    return stays;
  });
  return { hasUsing };
}
