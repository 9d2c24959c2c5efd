// The scripts that pages begin with, by name. Classic ones run before the first paint and import nothing.

export const entries = {
  site: "web/site/entry-client.tsx",
  welcome: "web/site/styles/welcome.css",
  "apply-theme": "web/site/theme/apply-theme.ts",
  "choose-language": "web/site/choose-language.ts",
  "service-worker": "web/site/isolation/service-worker.ts",
} as const;

/** Served under its own name: a service worker's address says what it may control. */
export const serviceWorker = "service-worker";
