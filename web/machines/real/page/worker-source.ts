// The blob from which workers start. In a build it holds the whole runtime, fetched once; in development
// it imports the runtime, so that the dev server can serve it module by module. Page side.
import runtimeUrl from "../worker/main.ts?worker&url";

/** URL of the blob; fetches the runtime at the first call. */
export async function workerSource(): Promise<string> {
  const address = new URL(runtimeUrl, location.href).href;
  if (import.meta.env.DEV) return blobUrl(`import ${JSON.stringify(address)};`);
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`the runtime could not be loaded: ${response.status} ${response.statusText}`);
  return blobUrl(await response.text());
}

/** URL of a blob that holds a module's text. */
export function blobUrl(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}
