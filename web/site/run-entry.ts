// The start of /run/, a page with nothing but `window.manyHands`: for graders, embedders and tests.
import { ensureIsolated } from "./isolation/ensure-isolated.ts";
import { installRunApi } from "./run-api.ts";

installRunApi();
void ensureIsolated();
for (const note of document.querySelectorAll<HTMLElement>("[data-not-isolated]"))
  note.hidden = window.crossOriginIsolated;
