// Fetches Monaco when it is first wanted, as a chunk of its own. On Chinese pages its words come first:
// Monaco reads them while it loads, so its own widgets keep the language that the page had at that moment.
import type { Language } from "../../i18n/language.ts";

import type { ProgramEditor, ProgramEditorOptions } from "./monaco/program-editor.ts";

export type { ProgramEditor };

export interface ProgramEditorModule {
  readonly ProgramEditor: new (host: HTMLElement, options: ProgramEditorOptions) => ProgramEditor;
}

let loading: Promise<ProgramEditorModule> | undefined;

/** A failed fetch may be tried again. */
export function loadProgramEditor(language: Language): Promise<ProgramEditorModule> {
  loading ??= fetchModule(language).catch((error: unknown) => {
    loading = undefined;
    throw new Error("Monaco could not be fetched", { cause: error });
  });
  return loading;
}

async function fetchModule(language: Language): Promise<ProgramEditorModule> {
  if (language === "zh") await import("monaco-editor/nls/lang/zh-cn");
  return import("./monaco/program-editor.ts");
}
