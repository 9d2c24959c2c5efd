// What one process tells the trace of who holds a lock: its own takes, and what it gives back for others.
import type { Seconds } from "../../../base/units.ts";
import type { Kernel, OftenNote } from "../../../wire/system-call.ts";
import type { ObjectId } from "../../../wire/trace-event.ts";

export class HoldNotes {
  /** Made once, since a lock may be taken a million times. */
  private readonly acquire: OftenNote;
  private readonly release: OftenNote;
  /** Takes by this process that it has not given back. */
  private held = 0;
  /** Takes that the trace was told of, and not yet of their release. */
  private shown = 0;

  constructor(
    private readonly kernel: Kernel,
    object: ObjectId,
    /** It is taken, to the reader's eye, when its owner first takes it. */
    private readonly recursive: boolean,
  ) {
    this.acquire = { kind: "acquire", object };
    this.release = { kind: "release", object };
  }

  /** The trace knows of a take that was not given back. */
  get isShown(): boolean {
    return this.shown > 0;
  }

  acquired(): void {
    this.held += 1;
    if (this.recursive && this.held > 1) return;
    if (this.kernel.noteOften(this.acquire)) this.shown += 1;
  }

  /** `t` is when it was given back: before the next owner could have it, or the two seem to hold it at once. */
  released(t?: Seconds): void {
    // What another process took is free now.
    if (this.held === 0) this.kernel.noteOften(this.release);
    else this.held -= 1;
    if (this.shown === 0 || (this.recursive && this.held > 0)) return;
    this.shown -= 1;
    this.kernel.noteOften(this.release, t);
  }

  /** All takes of one who lets it go for a while; {@link resume} takes them again. */
  suspend(): number {
    const { held } = this;
    while (this.held > 0) this.released();
    return held;
  }

  resume(held: number): void {
    for (let taken = 0; taken < held; taken++) this.acquired();
  }
}
