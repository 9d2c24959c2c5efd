// The sample files of the site, which stand for the network of a program: the page fetches them, since a program
// can't. Page side.

/** What the site answered. */
export interface Sample {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Fetches a file below public/samples/. Rejects when the site can't be reached. */
export type FetchSample = (path: string) => Promise<Sample>;

const NOT_FOUND = "404: there is no such sample file";

const notFound = (): Sample => ({
  status: 404,
  type: "text/plain; charset=utf-8",
  body: new TextEncoder().encode(NOT_FOUND),
});

/** No way out of the folder, and nothing that a server might read as one. */
const PLAIN = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

export const fetchFromSite: FetchSample = async (path) => {
  if (!PLAIN.test(path)) return notFound();
  const response = await fetch(`${import.meta.env.BASE_URL}samples/${path}`);
  if (!response.ok) return notFound();
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: 200, type: response.headers.get("Content-Type") ?? "", body };
};
