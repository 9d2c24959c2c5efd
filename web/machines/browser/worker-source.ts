// The blobs from which workers and programs start: they inherit the page's content security policy, on every
// host. Page side.

/** URL of a blob that holds a module's text. */
export function blobUrl(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}

/**
 * URL of a blob from which workers of one kind start. In a build it holds their whole runtime, fetched here; in
 * development it imports the runtime, so that the dev server can serve it. Rejects when it can't be had.
 */
export async function workerSource(runtimeUrl: string): Promise<string> {
  const address = new URL(runtimeUrl, location.href).href;
  if (import.meta.env.DEV) return blobUrl(`import ${JSON.stringify(address)};`);
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`the runtime could not be loaded: ${response.status} ${response.statusText}`);
  return blobUrl(await response.text());
}
