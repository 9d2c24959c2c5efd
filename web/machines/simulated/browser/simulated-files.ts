// The files of a simulated run as the page sees them: as its worker told them last. Page side.
import type { RunFile, RunFiles } from "../../../wire/run-files.ts";
import type { WrittenFile } from "../../../wire/simulation-message.ts";

export class SimulatedFiles implements RunFiles {
  changes = 0;
  private files: readonly WrittenFile[];

  constructor(first: Readonly<Record<string, string | Uint8Array>>) {
    this.files = Object.entries(first).map(([name, content]) => {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return { name, size: bytes.length, version: 0, given: true, bytes };
    });
  }

  /** All that there are now. */
  update(files: readonly WrittenFile[]): void {
    this.files = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    this.changes += 1;
  }

  list(): readonly RunFile[] {
    return this.files;
  }

  read(name: string, length = Infinity): Uint8Array | null {
    return this.files.find((file) => file.name === name)?.bytes.slice(0, length) ?? null;
  }
}
