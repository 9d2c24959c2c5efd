// A program that the reader has changed is shown in its colours: what they take comes with the page where edits are
// kept, and otherwise when the reader comes near one that can be changed. Page side.
import type { Step } from "../../course/catalogue.ts";
import { editKey } from "../../course/edits.ts";
import { loadTokenizer } from "../../panels/editor/highlight/use-coloured-lines.ts";
import { pageStorage } from "../remembered.ts";
import { unsavedShelf } from "./unsaved-shelf.ts";

/** Without them it is shown plain, so that nothing waits for them in vain. */
export async function expectEdits(): Promise<void> {
  await loadTokenizer().catch(console.warn);
}

/** Resolves at once where the browser keeps no edits of the step. */
export async function expectKeptEdits(step: Step): Promise<void> {
  const saved = pageStorage()?.getItem(editKey(step.path)) ?? null;
  if (saved !== null || unsavedShelf().read(step.path).current !== null) await expectEdits();
}
