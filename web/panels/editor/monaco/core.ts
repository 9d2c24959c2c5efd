// The only door to monaco-editor: its core and the parts that a reader of lessons needs, nothing else.
// It weighs a megabyte, so nothing may import this file but what `load.ts` fetches lazily.
import "monaco-editor/features/codeEditor/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/comment/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/gotoSymbol/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/indentation/register";
import "monaco-editor/features/linesOperations/register";
import "monaco-editor/features/multicursor/register";
import "monaco-editor/features/parameterHints/register";
import "monaco-editor/features/rename/register";
import "monaco-editor/features/snippet/register";
import "monaco-editor/features/suggest/register";
import "monaco-editor/features/toggleTabFocusMode/register";
import "monaco-editor/features/wordHighlighter/register";
import "monaco-editor/features/wordOperations/register";
// These have no register file of their own.
import "monaco-editor/editor/common/standaloneStrings";
import "monaco-editor/editor/contrib/gotoSymbol/browser/goToCommands";
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
// Monaco would fetch it later, and a name pointed at before then would stay without its words.
import "monaco-editor/languages/features/typescript/tsMode";

export {
  editor,
  KeyCode,
  languages,
  MarkerSeverity,
  Range,
  Selection,
  Uri,
} from "monaco-editor/editor/editor.api";
export { typescriptDefaults } from "monaco-editor/languages/features/typescript/register";
