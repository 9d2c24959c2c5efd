// Lines of standard input on their way to the processes that ask for them: first come, first served. A line
// that is longer than an inbox goes in parts, as its reader makes room. Page side.
import type { Pid } from "../../../base/units.ts";
import { INBOX_BYTES, inboxOffset, Slot } from "../../../wire/shared-layout.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { wake } from "../shared/futex.ts";
import { exitcodeOf, load } from "../shared/slots.ts";
import { encodeLine } from "../shared/start-frame.ts";

export class InputDesk {
  private readonly words: Int32Array;
  private readonly lines: (string | null)[] = [];
  private readonly asking: { readonly slot: number; readonly pid: Pid }[] = [];
  /** What did not fit into an asker's inbox yet, by slot. */
  private readonly unread = new Map<number, Uint8Array>();

  constructor(private readonly shared: SharedArrayBuffer) {
    this.words = new Int32Array(shared);
  }

  /** A line is there, kept until a process asks; null is the end of input. */
  write(line: string | null): void {
    this.lines.push(line);
    this.serve();
  }

  /** The process in `slot` waits for a line. */
  ask(slot: number, pid: Pid): void {
    this.asking.push({ slot, pid });
    this.serve();
  }

  /** The reader in `slot` has made room: hands on as much of its line as fits. */
  goOn(slot: number): void {
    const bytes = this.unread.get(slot);
    if (!bytes) return;
    const written = new ByteRing(this.shared, inboxOffset(slot), INBOX_BYTES).write(bytes);
    if (written < bytes.length) this.unread.set(slot, bytes.subarray(written));
    else this.unread.delete(slot);
    wake(this.words, slot);
  }

  /** The process in `slot` has ended: what it did not read is for nobody. */
  forget(slot: number): void {
    this.unread.delete(slot);
  }

  private serve(): void {
    while (this.lines.length > 0) {
      const asker = this.asking.shift();
      if (!asker) return;
      // One that was ended while it waited leaves the line to the next.
      if (!this.waits(asker.slot, asker.pid)) continue;
      this.unread.set(asker.slot, encodeLine(this.lines.shift() ?? null));
      this.goOn(asker.slot);
    }
  }

  private waits(slot: number, pid: Pid): boolean {
    return load(this.words, slot, Slot.PID) === pid && exitcodeOf(this.words, slot) === null;
  }
}
