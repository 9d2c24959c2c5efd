// Memory that the processes of a simulated run share: all of them are in one thread, so plain buffers do.
import { present } from "../../../base/assert.ts";
import { TooManyObjects } from "../../../wire/pipes.ts";
import type { Block, BlockId, SharedBlocks } from "../../../wire/shared-blocks.ts";

const MOST_BYTES = 256 * 1024 * 1024;
/** What a block takes beside its bytes. */
const BESIDE = 64;

export class BlockTable implements SharedBlocks {
  private readonly all = new Map<BlockId, Block>();
  private readonly named = new Map<string, BlockId>();
  private made = 0;
  private used = 0;

  make(bytes: number): BlockId {
    if (this.used + bytes + BESIDE > MOST_BYTES) throw new TooManyObjects("no memory is left");
    const id = ++this.made;
    this.used += bytes + BESIDE;
    this.all.set(id, { buffer: new ArrayBuffer(bytes), offset: 0, bytes });
    return id;
  }

  at(id: BlockId): Block {
    return present(this.all.get(id), `block ${id}`);
  }

  free(id: BlockId): void {
    const block = this.all.get(id);
    if (!block) return;
    this.used -= block.bytes + BESIDE;
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
