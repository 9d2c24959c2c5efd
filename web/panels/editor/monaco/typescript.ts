// Teaches Monaco the reader's TypeScript: our colours, our modules, and settings that are strict where that helps
// and silent where it would only nag. Type errors are shown; they never keep a program from running.
import type { Language } from "../../../i18n/language.ts";
import type { LineState } from "../highlight/token.ts";
import { tokenizeLine } from "../highlight/tokenize.ts";
import { languages, typescriptDefaults } from "./core.ts";
import { typingsIn } from "./typings.ts";

/** Numbers of TypeScript's own enums, which the editor's build does not carry whole. */
const ES_NEXT = 99;
const RESOLVE_AS_NODE = 2;
const EVERY_FILE_IS_A_MODULE = 3;

export function teachTypeScript(): void {
  languages.register({ id: "typescript", extensions: [".ts"] });
  languages.setTokensProvider("typescript", {
    getInitialState: () => new OpenText(""),
    // Monaco hands back what this provider has returned.
    tokenize: (line, state) => tokensOf(line, (state as OpenText).open),
  });
  languages.setLanguageConfiguration("typescript", writing);
  typescriptDefaults.setCompilerOptions({
    target: ES_NEXT,
    module: ES_NEXT,
    moduleResolution: RESOLVE_AS_NODE,
    moduleDetection: EVERY_FILE_IS_A_MODULE,
    lib: ["lib.esnext.d.ts"],
    types: [],
    esModuleInterop: true,
    allowNonTsExtensions: true,
    strict: true,
    noImplicitAny: false,
    noImplicitThis: false,
    strictPropertyInitialization: false,
    useUnknownInCatchVariables: false,
  });
  typescriptDefaults.setDiagnosticsOptions({ noSuggestionDiagnostics: true });
  typescriptDefaults.setEagerModelSync(true);
}

/** From now on, hover and completion speak this language. */
export function speak(language: Language): void {
  typescriptDefaults.setExtraLibs(typingsIn(language));
}

function tokensOf(line: string, before: LineState): languages.ILineTokens {
  const { tokens, state } = tokenizeLine(line, before, "typescript");
  let startIndex = 0;
  const starts = tokens.map((token) => {
    const [scopes, text] = typeof token === "string" ? ["", token] : token;
    const start = { startIndex, scopes };
    startIndex += text.length;
    return start;
  });
  return { tokens: starts, endState: new OpenText(state) };
}

class OpenText implements languages.IState {
  constructor(readonly open: LineState) {}

  clone(): OpenText {
    return this;
  }

  equals(other: languages.IState): boolean {
    return other instanceof OpenText && other.open === this.open;
  }
}

const writing: languages.LanguageConfiguration = {
  comments: { lineComment: "//", blockComment: ["/*", "*/"] },
  brackets: [
    ["{", "}"],
    ["[", "]"],
    ["(", ")"],
  ],
  autoClosingPairs: [
    { open: "{", close: "}" },
    { open: "[", close: "]" },
    { open: "(", close: ")" },
    { open: '"', close: '"', notIn: ["string", "comment"] },
    { open: "'", close: "'", notIn: ["string", "comment"] },
    { open: "`", close: "`", notIn: ["string", "comment"] },
  ],
  indentationRules: {
    increaseIndentPattern: /^.*[{[(]\s*(?:\/\/.*)?$/,
    decreaseIndentPattern: /^\s*[}\])]/,
  },
};
