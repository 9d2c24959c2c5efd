// Blocks of the heap that processes share: Value, Array, SharedMemory. Some have a name under which any process of
// the run finds them. A block that was unlinked keeps its bytes for those who have it; so it is never given back.
import type { Block as BlockPlace, BlockId } from "../../../wire/shared-blocks.ts";
import { Block, Kind, NAME_LIMIT, objectBase, Table } from "./object-layout.ts";
import { UNIT, type ObjectTable } from "./object-table.ts";

const encoder = new TextEncoder();

export class BlockTable {
  constructor(private readonly table: ObjectTable) {}

  make(bytes: number, name: Uint8Array | null = null): BlockId {
    const { words } = this.table;
    return this.table.make(Kind.BLOCK, Math.max(1, bytes), (base, place) => {
      words[base + Block.PLACE] = place;
      words[base + Block.BYTES] = bytes;
      words[base + Block.NAME_BYTES] = name?.length ?? -1;
      if (name) new Uint8Array(words.buffer, (base + Block.NAME) * 4, name.length).set(name);
    });
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

  /** Null when the name is taken. Two who make it at once: one finds the other's and gives its own back. */
  makeNamed(name: string, bytes: number): BlockId | null {
    const wanted = encode(name);
    if (this.find(name) !== null) return null;
    const made = this.make(bytes, wanted);
    if (this.find(name) === made) return made;
    this.free(made);
    return null;
  }

  /** The first block of this name. */
  find(name: string): BlockId | null {
    const wanted = encode(name);
    const { words, last } = this.table;
    for (let id = 1; id <= last; id++) {
      if (this.table.kindOf(id) !== Kind.BLOCK) continue;
      const base = objectBase(id);
      if (words[base + Block.NAME_BYTES] !== wanted.length) continue;
      const bytes = new Uint8Array(words.buffer, (base + Block.NAME) * 4, wanted.length);
      if (wanted.every((byte, index) => bytes[index] === byte)) return id;
    }
    return null;
  }

  unlink(name: string): boolean {
    const found = this.find(name);
    if (found === null) return false;
    Atomics.store(this.table.words, objectBase(found) + Block.NAME_BYTES, -1);
    Atomics.add(this.table.words, Table.CHANGES, 1);
    return true;
  }
}

/** A name's bytes, cut to what an entry holds. */
function encode(name: string): Uint8Array {
  return encoder.encode(name).subarray(0, NAME_LIMIT);
}
