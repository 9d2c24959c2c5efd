// Tells Monaco where its workers are: chunks of this site, started by URL. No eval, no other origin.
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
// oxlint-disable-next-line import/no-named-as-default -- with `?worker` the default is a Worker
import TypeScriptWorker from "monaco-editor/language/typescript/ts.worker?worker";

export function provideWorkers(): void {
  globalThis.MonacoEnvironment = {
    getWorker: (_path, label) =>
      label === "typescript" ? new TypeScriptWorker() : new EditorWorker(),
  };
}
