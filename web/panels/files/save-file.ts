// Saves a file of the run on the reader's machine, as if a link to it had been followed. Page side.

/** Long enough for the browser to have taken the blob. */
const TAKEN = 10_000;

export function saveFile(name: string, bytes: Uint8Array | null): void {
  if (!bytes) return;
  // A copy in memory of its own, as a blob wants it.
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.split("/").at(-1) ?? name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
