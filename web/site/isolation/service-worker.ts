// Service worker for hosts that can't set headers: passes every request on, and adds the headers of
// cross-origin isolation to the answers. Registered by ensure-isolated.ts only where they are missing.
// A classic script of its own: it may import nothing.

/** The parts of the service worker's world that are used here; TypeScript can't mix that library with the page's. */
interface Lifecycle extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
export interface ServiceWorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: Lifecycle) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}

async function isolated(request: Request): Promise<Response> {
  const answer = await fetch(request);
  // Opaque answers and redirects pass as they are: their headers can't be read, or don't matter.
  if (["opaque", "opaqueredirect", "error"].includes(answer.type)) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  const { status, statusText } = answer;
  // These have no body, and a Response may not be made with one.
  const body = [204, 205, 304].includes(status) ? null : answer.body;
  return new Response(body, { status, statusText, headers });
}

// The global object of this file is a service worker's, whatever the page's library says.
const scope = globalThis as unknown as ServiceWorkerScope;

scope.addEventListener("install", (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener("fetch", (event) => {
  if (new URL(event.request.url).origin !== location.origin) return;
  event.respondWith(isolated(event.request));
});
