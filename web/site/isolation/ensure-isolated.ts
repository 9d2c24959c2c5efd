// Real processes need shared memory, and browsers give it only to pages that are cross-origin isolated. Where
// the host sends the headers there is nothing to do. Elsewhere an own service worker adds them, which takes one
// reload. Page side.
import { base } from "../routing/route.ts";

const reloaded = "many-hands.reloaded-for-isolation";

/**
 * Isolates the page if it isn't and can be. Resolves when nothing (more) can be done; the page may reload
 * before that, once: a second reload would not help where the first one did not.
 */
export async function ensureIsolated(): Promise<void> {
  if (window.crossOriginIsolated) {
    storage()?.removeItem(reloaded);
    return;
  }
  // A frame is isolated by the page around it; and without https there are no service workers.
  if (window.top !== window || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(`${base}/service-worker.js`);
  } catch {
    // Forbidden by the browser's settings: the page stays as it is, and runs programs simulated.
    return;
  }
  await navigator.serviceWorker.ready;
  const store = storage();
  if (!store || store.getItem(reloaded)) return;
  store.setItem(reloaded, "yes");
  location.reload();
}

/** Null where the browser keeps nothing; then a second reload could not be told from the first. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    // Reading the property throws where storage is forbidden.
    return null;
  }
}
