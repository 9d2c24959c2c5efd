// What the Memory panel shows: the module-level variables of a process, the fields of the Process object
// that runs there, and the static fields of the program's classes. Told to the trace as differences,
// at moments when the process speaks to its machine anyway.
import { isClass } from "../base/is-class.ts";
import type { Seconds } from "../base/units.ts";
import type { VariableChange } from "../wire/trace-event.ts";
import type { Kernel } from "../wire/system-call.ts";
import { reprAtRest, typeName } from "./builtins/text.ts";
import { brief } from "./brief.ts";
import { readOr, type Program } from "./program.ts";

const LONGEST = 200;
/** Changes told in one event: it has to fit into the process's ring. */
const MOST_CHANGES = 50;
/** So many looks are free; after them looking may take at most this share of the time. */
const FREE_LOOKS = 200;
const SHARE = 0.05;

const missing = Symbol("not yet declared");

interface Shown {
  readonly value: string;
  readonly type: string;
}

export class Variables {
  private readonly told = new Map<string, Map<string, Shown>>();
  private self: object | null = null;
  private looks = 0;
  /** What is looked at can speak to the machine itself: a trap of a Proxy that prints. */
  private looking = false;
  private spent: Seconds = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly program: Program,
  ) {}

  /** The Process object that runs here: its fields are shown as scope `self`. */
  setSelf(self: object): void {
    this.self = self;
  }

  /** Tells what changed. `always` at the end of a process; else it is left out when looking costs too much. */
  look(always = false): void {
    const began = this.kernel.now();
    if (this.looking) return;
    if (!always && this.looks > FREE_LOOKS && this.spent > began * SHARE) return;
    this.looks += 1;
    this.looking = true;
    try {
      this.tellAll();
    } finally {
      this.looking = false;
    }
    this.spent += this.kernel.now() - began;
  }

  private tellAll(): void {
    const classes: (readonly [string, object])[] = [];
    const module = new Map<string, Shown>();
    for (const [name, reader] of this.program.readers()) {
      const value = readOr(reader, missing);
      if (value === missing) continue;
      module.set(name, shown(value));
      if (typeof value === "function" && isClass(value)) classes.push([name, value]);
    }
    this.tell("module", module);
    for (const [name, made] of classes) this.tell(`class ${name}`, fieldsOf(made));
    if (this.self) this.tell("self", fieldsOf(this.self));
  }

  private tell(scope: string, now: ReadonlyMap<string, Shown>): void {
    const before = this.told.get(scope) ?? new Map<string, Shown>();
    const changes: VariableChange[] = [];
    for (const [name, { value, type }] of now) {
      const old = before.get(name);
      if (old?.value !== value || old.type !== type) changes.push({ name, value, type });
    }
    for (const [name, { type }] of before)
      if (!now.has(name)) changes.push({ name, value: null, type });
    if (changes.length === 0) return;
    this.told.set(scope, new Map(now));
    for (let at = 0; at < changes.length; at += MOST_CHANGES)
      this.kernel.note({ kind: "variables", scope, changes: changes.slice(at, at + MOST_CHANGES) });
  }
}

function shown(value: unknown): Shown {
  const type =
    typeof value === "function" ? (isClass(value) ? "class" : "function") : typeName(value);
  return { value: shorten(safeRepr(value)), type };
}

/** A trap of a program's Proxy may throw; looking at a variable must not. */
function safeRepr(value: unknown): string {
  try {
    return reprAtRest(brief(value));
  } catch (error) {
    return `<repr failed: ${error instanceof Error ? error.message : "?"}>`;
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** Own data fields by name; accessors are not run. */
function fieldsOf(holder: object): Map<string, Shown> {
  const fields = new Map<string, Shown>();
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
    if (property.enumerable && "value" in property) fields.set(name, shown(property.value));
  }
  return fields;
}
