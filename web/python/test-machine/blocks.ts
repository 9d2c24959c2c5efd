// For tests: memory that processes share, on a machine that exists in memory only.
import { present } from "../../base/assert.ts";
import type { Block, BlockId, SharedBlocks } from "../../wire/shared-blocks.ts";

export class TestBlocks implements SharedBlocks {
  private readonly all = new Map<BlockId, Block>();
  private readonly named = new Map<string, BlockId>();
  private made = 0;

  make(bytes: number): BlockId {
    const id = this.made++;
    // Not at the beginning of its buffer, as on a real machine.
    this.all.set(id, { buffer: new SharedArrayBuffer(64 + bytes), offset: 64, bytes });
    return id;
  }

  at(id: BlockId): Block {
    return present(this.all.get(id), `block ${id}`);
  }

  free(id: BlockId): void {
    this.all.delete(id);
  }

  makeNamed(name: string, bytes: number): BlockId | null {
    if (this.named.has(name)) return null;
    const id = this.make(bytes);
    this.named.set(name, id);
    return id;
  }

  find(name: string): BlockId | null {
    return this.named.get(name) ?? null;
  }

  unlink(name: string): boolean {
    return this.named.delete(name);
  }
}
