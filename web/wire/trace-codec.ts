// Trace events as bytes, for the rings between a process and the page. One schema for writer and reader:
//
//   | size u32 | kind u8 | tid u8 ×… u16 | line u32 | t f64 | fields of the kind … |
//
// Numbers are little-endian; an optional number is NaN when null; texts see text-codec.ts.
import type { Pid } from "../base/units.ts";
import { Defect, present } from "../base/assert.ts";
import { getText, putText, textBytes } from "./text-codec.ts";
import type { TraceEvent, TraceKind } from "./trace-event.ts";

type FieldType = "int" | "number?" | "text" | "flag" | "json";

type FieldsOf<K extends TraceKind> = Exclude<
  keyof Extract<TraceEvent, { kind: K }>,
  "kind" | "t" | "pid" | "tid" | "line"
>;

/** Every kind with its fields. The types make sure that none is forgotten. */
const schema: { readonly [K in TraceKind]: Readonly<Record<FieldsOf<K>, FieldType>> } = {
  create: { child: "int", name: "text", method: "text", daemon: "flag" },
  begin: { ppid: "int", name: "text" },
  end: { exitcode: "number?" },
  state: {
    state: "text",
    call: "text",
    on: "text",
    holder: "number?",
    object: "number?",
    thread: "number?",
  },
  print: { stream: "text", text: "text", order: "int" },
  join: { child: "int" },
  signal: { target: "int", signal: "int" },
  error: { column: "int", type: "text", message: "text" },
  variables: { scope: "text", changes: "json" },
  dropped: { count: "int", characters: "number?" },
  object: { object: "int", type: "text", limit: "int" },
  send: { object: "int", message: "int", bytes: "int" },
  receive: { object: "int", message: "int" },
  acquire: { object: "int" },
  release: { object: "int" },
  task: { object: "int", job: "int", index: "int", count: "int", name: "text", ok: "number?" },
  request: { manager: "int", type: "text", method: "text" },
  io: { operation: "text", name: "text", bytes: "int" },
  omitted: { count: "int" },
  thread: { thread: "int", name: "text", daemon: "flag" },
  "thread end": {},
  "thread join": { thread: "int" },
  coroutine: { coroutine: "int", name: "text", phase: "text", on: "text" },
};

interface Layout {
  readonly kind: string;
  readonly fields: readonly (readonly [string, FieldType])[];
}

const layouts: readonly Layout[] = Object.entries(schema).map(([kind, fields]) => ({
  kind,
  fields: Object.entries(fields),
}));
const codes = new Map(layouts.map((layout, code) => [layout.kind, code]));

const HEAD = 20;

/** The longest text in one event; whoever writes longer ones cuts them into several events. */
export const MAX_EVENT_TEXT = 16 * 1024;

/** An event must fit into its ring, and an error's message may be longer. Prints are cut by whoever writes them. */
const shorten = (text: string): string =>
  text.length <= MAX_EVENT_TEXT ? text : `${text.slice(0, MAX_EVENT_TEXT - 1)}…`;

/** Encodes events one at a time into a buffer of its own. */
export class TraceEncoder {
  private bytes = new Uint8Array(4096);
  private view = new DataView(this.bytes.buffer);

  /** The bytes of one event; valid until the next call. `pid` is not written: a ring belongs to one process. */
  encode(event: TraceEvent): Uint8Array {
    const code = codes.get(event.kind);
    if (code === undefined) throw new Defect(`no layout for trace kind ${event.kind}`);
    const layout = present(layouts[code], "layout");
    // Fields are read by name: the schema's type has proven that they are there.
    const fields = event as unknown as Readonly<Record<string, unknown>>;
    let at = HEAD;
    for (const [name, type] of layout.fields) {
      const value = fields[name];
      const long = typeof value === "string" && event.kind !== "print";
      at = this.put(at, type, long ? shorten(value) : value);
    }
    this.view.setUint32(0, at, true);
    this.view.setUint16(4, code, true);
    this.view.setUint16(6, event.tid, true);
    this.view.setUint32(8, event.line, true);
    this.view.setFloat64(12, event.t, true);
    return this.bytes.subarray(0, at);
  }

  private put(at: number, type: FieldType, value: unknown): number {
    switch (type) {
      case "int":
        this.reserve(at + 8);
        this.view.setFloat64(at, Number(value), true);
        return at + 8;
      case "number?":
        this.reserve(at + 8);
        this.view.setFloat64(
          at,
          value === null || value === undefined ? Number.NaN : Number(value),
          true,
        );
        return at + 8;
      case "flag":
        this.reserve(at + 1);
        this.view.setUint8(at, value === true ? 1 : 0);
        return at + 1;
      case "text":
        return this.putText(at, String(value));
      case "json":
        return this.putText(at, JSON.stringify(value));
    }
  }

  private putText(at: number, text: string): number {
    this.reserve(at + 4 + textBytes(text));
    return putText(this.bytes, this.view, at, text);
  }

  private reserve(size: number): void {
    if (size <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(size, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

/** Decodes the events in `bytes`, which are those of process `pid`, one by one. */
export function* decodeTrace(bytes: Uint8Array, pid: Pid): Generator<TraceEvent, void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < bytes.length;) {
    const size = view.getUint32(start, true);
    const layout = layouts[view.getUint16(start + 4, true)];
    if (!layout || size < HEAD || start + size > bytes.length)
      throw new Defect("trace ring out of step");
    const event: Record<string, unknown> = {
      kind: layout.kind,
      t: view.getFloat64(start + 12, true),
      pid,
      tid: view.getUint16(start + 6, true),
      line: view.getUint32(start + 8, true),
    };
    let at = start + HEAD;
    for (const [name, type] of layout.fields) {
      if (type === "text" || type === "json") {
        const { text, next } = getText(bytes, view, at);
        event[name] = type === "json" ? JSON.parse(text) : text;
        at = next;
      } else if (type === "flag") {
        event[name] = view.getUint8(at) === 1;
        at += 1;
      } else {
        const number = view.getFloat64(at, true);
        event[name] = type === "number?" && Number.isNaN(number) ? null : number;
        at += 8;
      }
    }
    // The schema's type has proven the shape.
    yield event as unknown as TraceEvent;
    start += size;
  }
}
