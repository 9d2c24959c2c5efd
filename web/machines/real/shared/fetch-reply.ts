// What the page answers to a process that gets a sample file: a small block, made by the process, filled in by
// the page, which then wakes it. The body is a block of its own that serves all who ask for the same file.
//
//   | STATE | STATUS | BODY block | BYTES of it | TYPE_BYTES | type, up to 44 bytes |
import type { BlockId } from "../../../wire/shared-blocks.ts";
import type { BlockTable } from "./block.ts";

export const REPLY_BYTES = 64;

const Word = { STATE: 0, STATUS: 1, BODY: 2, BYTES: 3, TYPE_BYTES: 4, TYPE: 5 } as const;
const State = { WAITING: 0, ANSWERED: 1, FAILED: 2 } as const;
const TYPE_LIMIT = REPLY_BYTES - Word.TYPE * 4;

/** A file that the site has, or the answer that it has none: its body stands in `block`. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly block: BlockId;
  readonly bytes: number;
}

/** Page side, before the process is woken. null: the site could not be reached. */
export function putReply(blocks: BlockTable, reply: BlockId, answer: Answer | null): void {
  const words = wordsOf(blocks, reply);
  if (answer) {
    const type = Uint8Array.from(answer.type.slice(0, TYPE_LIMIT), (letter) =>
      letter.charCodeAt(0),
    );
    words[Word.STATUS] = answer.status;
    words[Word.BODY] = answer.block;
    words[Word.BYTES] = answer.bytes;
    words[Word.TYPE_BYTES] = type.length;
    new Uint8Array(words.buffer, words.byteOffset + Word.TYPE * 4, type.length).set(type);
  }
  Atomics.store(words, Word.STATE, answer ? State.ANSWERED : State.FAILED);
}

/** Worker side: undefined until the page has answered. */
export function readReply(blocks: BlockTable, reply: BlockId): Answer | null | undefined {
  const words = wordsOf(blocks, reply);
  const state = Atomics.load(words, Word.STATE);
  if (state === State.WAITING) return undefined;
  if (state === State.FAILED) return null;
  const word = (index: number) => words[index] ?? 0;
  const start = words.byteOffset + Word.TYPE * 4;
  const type = new Uint8Array(words.buffer, start, word(Word.TYPE_BYTES));
  return {
    status: word(Word.STATUS),
    type: String.fromCharCode(...type),
    block: word(Word.BODY),
    bytes: word(Word.BYTES),
  };
}

function wordsOf(blocks: BlockTable, reply: BlockId): Int32Array {
  const { buffer, offset } = blocks.at(reply);
  return new Int32Array(buffer, offset, REPLY_BYTES / 4);
}
