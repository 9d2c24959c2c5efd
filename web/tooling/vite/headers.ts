// The headers of every answer: isolation, which gives the page shared memory, and the content security policy.

/** The Document-Isolation-Policy isolates the page even inside a page that isn't; browsers without it ignore it. */
export const isolationHeaders = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Document-Isolation-Policy": "isolate-and-require-corp",
} as const;

/**
 * No inline script, no eval, no other host. `blob:` is for the workers that run programs: they inherit this
 * policy, so a program can't reach further than the page. Style attributes are what Monaco and xterm write.
 */
const directives = {
  "default-src": "'self'",
  "script-src": "'self' blob:",
  "worker-src": "'self' blob:",
  "connect-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "object-src": "'none'",
  "base-uri": "'self'",
  "form-action": "'none'",
};

export const contentSecurityPolicy = policy(directives);

/** Vite's development client needs an inline script and a socket; the built site has neither. */
export const developmentPolicy = policy({
  ...directives,
  "script-src": "'self' blob: 'unsafe-inline'",
  "connect-src": "'self' ws:",
});

export const builtHeaders = {
  ...isolationHeaders,
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
} as const;

function policy(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
