// Begins a page, before the first paint. One script, since on a slow line each request takes from what the page itself
// needs: its text's face comes a round trip later for every other that is under way. Classic, and without imports once it
// is built. What it is told stands on its own tag, written by the prerenderer.
import "./apply-theme.ts";
import "./start-page.ts";
import "./run-door.ts";
