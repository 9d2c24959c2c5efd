// Tells the trace of one task: that it began, waits, goes on, ended. There may be very many, so the machine may
// leave some out; what it was told of has its counterpart.
import type { Line } from "../../base/units.ts";
import type { Kernel } from "../../wire/system-call.ts";

export class TaskStory {
  /** Where it waits, or waited last. */
  line: Line = 0;
  private isTold = false;
  private toldWait = false;

  constructor(
    private readonly kernel: Pick<Kernel, "noteOften" | "line">,
    private readonly id: number,
    private readonly name: string,
  ) {}

  begins(): void {
    this.isTold = this.note("start", "");
  }

  waits(on: string): void {
    this.line = this.kernel.line();
    if (this.isTold && !this.toldWait) this.toldWait = this.note("wait", on);
  }

  goesOn(): void {
    // The line that was executed last is another coroutine's.
    if (this.toldWait) this.note("resume", "", this.line);
    this.toldWait = false;
  }

  ends(error: string): void {
    if (this.isTold) this.note("end", error);
  }

  private note(phase: "start" | "wait" | "resume" | "end", on: string, line?: Line): boolean {
    const { kernel, id: coroutine, name } = this;
    const where = line === undefined ? {} : { line };
    return kernel.noteOften({ kind: "coroutine", coroutine, name, phase, on, ...where });
  }
}
