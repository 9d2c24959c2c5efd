// The start of /run/, a page with nothing but `window.manyHands`: for graders, embedders and tests.
import { ensureIsolated } from "./isolation/ensure-isolated.ts";
import { installRunApi } from "./run-api.ts";

installRunApi();
// A page that is about to reload says nothing: this comes when nothing more can be done.
await ensureIsolated();
for (const note of document.querySelectorAll<HTMLElement>("[data-not-isolated]"))
  note.hidden = window.crossOriginIsolated;
