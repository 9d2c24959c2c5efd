// What pages begin with, by name: the site itself and its style, and small classic scripts, for which all that they import is put into one file.

export const entries = {
  site: "web/site/entry-client.tsx",
  run: "web/site/run-entry.ts",
  welcome: "web/site/styles/welcome.css",
  "begin-page": "web/site/begin/begin-page.ts",
  "choose-language": "web/site/choose-language.ts",
  "service-worker": "web/site/isolation/service-worker.ts",
} as const;

/** Served under its own name: a service worker's address says what it may control. */
export const serviceWorker = "service-worker";
