// The document's shelf for what readers typed and could not save. One for all steps, so that an edit is still there
// when its step is shown again. Before the document goes with an edit that would go with it, the browser asks. Page side.
import { UnsavedShelf } from "../../course/unsaved-edits.ts";
import { tabStorage } from "../remembered.ts";

let shelf: UnsavedShelf | null = null;

export function unsavedShelf(): UnsavedShelf {
  shelf ??= new UnsavedShelf(tabStorage(), (isAny) => {
    // Only while it is needed: pages with this listener are slower to come back to.
    if (isAny) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  });
  return shelf;
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
