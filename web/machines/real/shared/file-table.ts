// The files of a run: bytes in the shared heap under a name. A file that outgrows its piece of the heap moves to
// one twice as large. Used by every worker, and by the page, which puts the first files there and shows them all.
import type { Files } from "../../../wire/files.ts";
import { TooManyObjects } from "../../../wire/pipes.ts";
import { encodeName, findNamed, isNamed, nameOf, putName } from "./names.ts";
import { Block, HEAP_LIMIT, KIND, Kind, objectBase, Table } from "./object-layout.ts";
import { sizeClass, UNIT, type ObjectTable } from "./object-table.ts";

export class FileTable implements Files {
  /** Where files were found last: most questions are about the same few. */
  private readonly known = new Map<string, { readonly id: number; readonly name: Uint8Array }>();

  constructor(private readonly table: ObjectTable) {}

  /** Counts the changes to all files. */
  get changes(): number {
    return Atomics.load(this.table.words, Table.CHANGES);
  }

  list(): readonly string[] {
    return this.table.locked(() => this.ids().map((id) => nameOf(this.table, id))).toSorted();
  }

  size(name: string): number | null {
    return this.locked(name, (base) => this.word(base, Block.BYTES));
  }

  /** What {@link changes} was when the file was last changed; null when there is none. */
  changed(name: string): number | null {
    return this.locked(name, (base) => this.word(base, Block.CHANGED));
  }

  read(name: string, offset: number, length: number): Uint8Array | null {
    return this.locked(name, (base) => {
      const size = this.word(base, Block.BYTES);
      const end = Math.min(size, offset + length);
      return this.bytes(base, Math.min(offset, end), end).slice();
    });
  }

  create(name: string): void {
    this.make(name, (base) => {
      this.table.words[base + Block.BYTES] = 0;
      this.change(base);
    });
  }

  createNew(name: string): boolean {
    return this.make(name, () => {});
  }

  write(name: string, offset: number, bytes: Uint8Array): void {
    const room = this.locked(name, (base) => {
      const { words } = this.table;
      const size = this.word(base, Block.BYTES);
      const at = offset < 0 ? size : offset;
      const end = at + bytes.length;
      if (!this.makeRoom(base, size, end)) return false;
      if (at > size) this.bytes(base, size, at).fill(0);
      this.bytes(base, at, end).set(bytes);
      words[base + Block.BYTES] = Math.max(size, end);
      this.change(base);
      return true;
    });
    if (room === false) throw new TooManyObjects("the run has no room for a file of this size");
  }

  remove(name: string): boolean {
    const { table } = this;
    const wanted = encodeName(name);
    return table.locked(() => {
      const id = findNamed(table, Kind.FILE, wanted);
      if (id === 0) return false;
      const base = objectBase(id);
      const room = this.word(base, Block.ROOM);
      if (room > 0) table.release(this.word(base, Block.PLACE), room);
      table.forget(id);
      Atomics.add(table.words, Table.CHANGES, 1);
      return true;
    });
  }

  /** Makes the file, or lets `known` see the one that there is. Whether it was made. */
  private make(name: string, known: (base: number) => void): boolean {
    const { table } = this;
    const wanted = encodeName(name);
    const made = table.locked(() => {
      const found = findNamed(table, Kind.FILE, wanted);
      if (found > 0) {
        known(objectBase(found));
        return null;
      }
      return table.place(Kind.FILE, 0, (base) => {
        table.words[base + Block.NAME_BYTES] = wanted.length;
        putName(table.words, base, wanted);
        this.change(base);
      });
    });
    if (made === 0) throw new TooManyObjects("the run has no room for another file");
    return made !== null;
  }

  /** Calls `work` with the file's first word while nobody else changes it; null when there is none. */
  private locked<T>(name: string, work: (base: number) => T): T | null {
    const { table } = this;
    const before = this.known.get(name);
    const wanted = before?.name ?? encodeName(name);
    return table.locked(() => {
      const id = before && this.isStill(before.id, wanted) ? before.id : this.find(name, wanted);
      return id === 0 ? null : work(objectBase(id));
    });
  }

  private isStill(id: number, name: Uint8Array): boolean {
    const { words } = this.table;
    const base = objectBase(id);
    return words[base + KIND] === Kind.FILE && isNamed(words, base, name);
  }

  private find(name: string, wanted: Uint8Array): number {
    const id = findNamed(this.table, Kind.FILE, wanted);
    if (id === 0) this.known.delete(name);
    else this.known.set(name, { id, name: wanted });
    return id;
  }

  private ids(): number[] {
    const { table } = this;
    const found: number[] = [];
    for (let id = 1; id <= table.last; id++) if (table.kindOf(id) === Kind.FILE) found.push(id);
    return found;
  }

  /** Sees to it that the file's piece of the heap holds `end` bytes; false when there is no such piece. */
  private makeRoom(base: number, size: number, end: number): boolean {
    const { table } = this;
    const { words } = table;
    const room = this.word(base, Block.ROOM);
    if (end <= room) return true;
    if (end > HEAP_LIMIT) return false;
    const larger = UNIT << sizeClass(end);
    const place = table.allocate(larger);
    if (place < 0) return false;
    table.bytesAt(place, size).set(this.bytes(base, 0, size));
    if (room > 0) table.release(this.word(base, Block.PLACE), room);
    words[base + Block.PLACE] = place;
    words[base + Block.ROOM] = larger;
    return true;
  }

  private bytes(base: number, from: number, to: number): Uint8Array {
    const start = this.word(base, Block.PLACE) * UNIT;
    return new Uint8Array(this.table.heap, start + from, to - from);
  }

  private change(base: number): void {
    const { words } = this.table;
    words[base + Block.CHANGED] = Atomics.add(words, Table.CHANGES, 1) + 1;
  }

  private word(base: number, field: number): number {
    return this.table.words[base + field] ?? 0;
  }
}
