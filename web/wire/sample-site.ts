// The addresses that programs can reach: one site that stands for the sample files in public/samples/. Its name
// ends with a domain that is reserved for examples, so that nobody's site is meant.

export const SAMPLE_SITE = "https://samples.example/";

const address = /^https?:\/\/samples\.example(?:\/([^?#]*))?(?:[?#].*)?$/i;

/** The path of a sample file below public/samples/, for an address of that site; null for any other address. */
export function samplePath(url: string): string | null {
  const found = address.exec(url);
  return found && (found[1] ?? "");
}
