// Blocks of the heap that processes share: Value, Array, SharedMemory. Some have a name under which any process of
// the run finds them. A block that was unlinked keeps its bytes for those who have it; so it is never given back.
import type { Block as BlockPlace, BlockId } from "../../../wire/shared-blocks.ts";
import { TooManyObjects } from "../../../wire/pipes.ts";
import { encodeName, findNamed, putName } from "./names.ts";
import { Block, Kind, objectBase, Table } from "./object-layout.ts";
import { UNIT, type ObjectTable } from "./object-table.ts";

export class BlockTable {
  constructor(private readonly table: ObjectTable) {}

  make(bytes: number): BlockId {
    return this.table.make(Kind.BLOCK, Math.max(1, bytes), this.filled(bytes, null));
  }

  private filled(bytes: number, name: Uint8Array | null) {
    const { words } = this.table;
    return (base: number, place: number): void => {
      words[base + Block.PLACE] = place;
      words[base + Block.BYTES] = bytes;
      words[base + Block.NAME_BYTES] = name?.length ?? -1;
      if (name) putName(words, base, name);
    };
  }

  at(block: BlockId): BlockPlace {
    const base = objectBase(block);
    const { words, heap } = this.table;
    return {
      buffer: heap,
      offset: (words[base + Block.PLACE] ?? 0) * UNIT,
      bytes: words[base + Block.BYTES] ?? 0,
    };
  }

  free(block: BlockId): void {
    const { words } = this.table;
    const base = objectBase(block);
    this.table.discard(block, Kind.BLOCK, () => ({
      place: words[base + Block.PLACE] ?? 0,
      bytes: Math.max(1, words[base + Block.BYTES] ?? 0),
    }));
  }

  /** Null when the name is taken. Of several who make it at once, one succeeds. */
  makeNamed(name: string, bytes: number): BlockId | null {
    const wanted = encodeName(name);
    const { table } = this;
    const made = table.locked(() =>
      findNamed(table, Kind.BLOCK, wanted) > 0
        ? null
        : table.place(Kind.BLOCK, Math.max(1, bytes), this.filled(bytes, wanted)),
    );
    if (made === 0) throw new TooManyObjects("the run has no room for another block of memory");
    return made;
  }

  find(name: string): BlockId | null {
    return findNamed(this.table, Kind.BLOCK, encodeName(name)) || null;
  }

  unlink(name: string): boolean {
    const found = this.find(name);
    if (found === null) return false;
    Atomics.store(this.table.words, objectBase(found) + Block.NAME_BYTES, -1);
    Atomics.add(this.table.words, Table.CHANGES, 1);
    return true;
  }
}
