// Makes brackets of the beginnings and ends of a pool's chunks. A worker runs one at a time. No DOM.
import type { TaskEvent } from "../wire/trace-event.ts";
import type { Growing, Task } from "./shared-model.ts";

export class Tasks {
  private readonly running = new Map<string, Growing<Task>>();

  /** The task that begins here; null for an end, and for one whose beginning was left out. */
  add(event: TaskEvent): Task | null {
    const { object, pid, tid, job, index, count, name, line, t, ok } = event;
    const key = `${pid} ${tid} ${object}`;
    const known = this.running.get(key);
    if (ok !== null) {
      if (known?.job === job && known.index === index)
        Object.assign(known, { end: t, ok: ok === 1 });
      this.running.delete(key);
      return null;
    }
    const task = { object, pid, tid, job, index, count, name, line, start: t, end: null, ok: null };
    this.running.set(key, task);
    return task;
  }
}
