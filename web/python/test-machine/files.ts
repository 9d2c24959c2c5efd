// For tests: the files of a run, on a machine that exists in memory only.
import type { Files } from "../../wire/files.ts";

export class TestFiles implements Files {
  private readonly all = new Map<string, Uint8Array>();

  list(): readonly string[] {
    return Array.from(this.all.keys()).sort();
  }

  size(name: string): number | null {
    return this.all.get(name)?.length ?? null;
  }

  read(name: string, offset: number, length: number): Uint8Array | null {
    return this.all.get(name)?.slice(offset, offset + length) ?? null;
  }

  create(name: string): void {
    this.all.set(name, new Uint8Array());
  }

  createNew(name: string): boolean {
    if (this.all.has(name)) return false;
    this.create(name);
    return true;
  }

  write(name: string, offset: number, bytes: Uint8Array): void {
    const old = this.all.get(name);
    if (!old) return;
    const at = offset === -1 ? old.length : offset;
    const grown = new Uint8Array(Math.max(old.length, at + bytes.length));
    grown.set(old);
    grown.set(bytes, at);
    this.all.set(name, grown);
  }

  remove(name: string): boolean {
    return this.all.delete(name);
  }
}
