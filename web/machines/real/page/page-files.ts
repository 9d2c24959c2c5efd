// The files of a run as the page sees them: while it goes on, as they are in shared memory; afterwards, as they
// were at its end. Page side.
import type { RunFile, RunFiles } from "../../../wire/run-files.ts";
import { FileTable } from "../shared/file-table.ts";
import type { ObjectTable } from "../shared/object-table.ts";

interface KeptFile {
  readonly file: RunFile;
  readonly bytes: Uint8Array;
}

export class PageFiles implements RunFiles {
  private readonly table: FileTable;
  /** Files changed up to here are those that were given. */
  private readonly given: number;
  private kept: { readonly changes: number; readonly files: readonly KeptFile[] } | null = null;

  /** Puts the first files there. Before any process runs. */
  constructor(table: ObjectTable, first: Readonly<Record<string, string | Uint8Array>>) {
    this.table = new FileTable(table);
    for (const [name, content] of Object.entries(first)) {
      this.table.create(name);
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      this.table.write(name, 0, bytes);
    }
    this.given = this.table.changes;
  }

  get changes(): number {
    return this.kept?.changes ?? this.table.changes;
  }

  list(): readonly RunFile[] {
    if (this.kept) return this.kept.files.map(({ file }) => file);
    return this.table.list().flatMap((name) => {
      const size = this.table.size(name);
      const version = this.table.changed(name);
      // Removed since it was listed.
      if (size === null || version === null) return [];
      return [{ name, size, version, given: version <= this.given }];
    });
  }

  read(name: string, length = Infinity): Uint8Array | null {
    if (!this.kept) return this.table.read(name, 0, length);
    const found = this.kept.files.find(({ file }) => file.name === name);
    return found ? found.bytes.subarray(0, length) : null;
  }

  /** Keeps everything as it is now: the shared memory is about to go. */
  keep(): void {
    const { changes } = this;
    const files = this.list().map((file) => ({
      file,
      bytes: this.read(file.name) ?? new Uint8Array(),
    }));
    this.kept = { changes, files };
  }
}
