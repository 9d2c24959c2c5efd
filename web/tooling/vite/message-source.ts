// One ICU message as JavaScript: a string, or a function of its placeholders that returns one. Lingui parses the
// message; what its runtime would do on the page is written out here instead. Build time, under Node.
import {
  type CompiledIcuChoices,
  type CompiledMessage,
  type CompiledMessageToken,
  compileMessageOrThrow,
} from "@lingui/message-utils/compileMessage";
import { Defect } from "../../base/assert.ts";

/** Texts, placeholders, plurals and choices. Numbers and dates are formatted by who hands them over. */
export function messageSource(text: string, locale: string): string {
  const tokens = compileMessageOrThrow(text);
  if (tokens.every((token) => typeof token === "string")) return JSON.stringify(tokens.join(""));
  return `(params) => ${template(tokens, locale)}`;
}

/** A template literal. `count` is what a plural's `#` stands for. */
function template(tokens: CompiledMessage, locale: string, count?: string): string {
  const parts = tokens.map((token) => {
    if (typeof token !== "string") return `\${${placeholder(token, locale)}}`;
    return token === "#" && count ? `\${${count}}` : escaped(token);
  });
  return `\`${parts.join("")}\``;
}

function placeholder(token: Exclude<CompiledMessageToken, string>, locale: string): string {
  const [name, kind, choices] = token;
  const value = `params[${JSON.stringify(name)}]`;
  if (kind === undefined) return value;
  if (!isChoices(choices) || (kind !== "plural" && kind !== "select"))
    throw new Defect(`a message can't have {${name}, ${kind}}`);
  const { offset, ...arms } = choices;
  if (offset) throw new Defect(`a message can't have an offset: {${name}, ${kind}}`);
  const count = kind === "plural" ? value : undefined;
  const cases = Object.entries(arms).map(
    ([arm, said]) => `${JSON.stringify(arm)}: ${template(said, locale, count)}`,
  );
  // A number itself goes before what the language calls such a number.
  const rule = `new Intl.PluralRules(${JSON.stringify(locale)}).select(${value})`;
  const ruled = count ? ` ?? arms[${rule}]` : "";
  return `((arms) => arms[${value}]${ruled} ?? arms.other)({ ${cases.join(", ")} })`;
}

function isChoices(format: unknown): format is CompiledIcuChoices {
  return typeof format === "object" && format !== null;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`);
}
