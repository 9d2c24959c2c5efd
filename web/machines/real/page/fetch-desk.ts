// Sample files of the site for the processes of a run: the page fetches each once, since a program can't, and puts
// it into the run's shared memory. Page side.
import type { BlockId } from "../../../wire/shared-blocks.ts";
import type { BlockTable } from "../shared/block.ts";
import { putReply, type Answer } from "../shared/fetch-reply.ts";
import { wake } from "../shared/futex.ts";

/** What the site answered. */
export interface Sample {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Fetches a file below public/samples/. Rejects when the site can't be reached. */
export type FetchSample = (path: string) => Promise<Sample>;

const NOT_FOUND = "404: there is no such sample file";

const notFound = (): Sample => ({
  status: 404,
  type: "text/plain; charset=utf-8",
  body: new TextEncoder().encode(NOT_FOUND),
});

/** No way out of the folder, and nothing that a server might read as one. */
const PLAIN = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

export const fetchFromSite: FetchSample = async (path) => {
  if (!PLAIN.test(path)) return notFound();
  const response = await fetch(`${import.meta.env.BASE_URL}samples/${path}`);
  if (!response.ok) return notFound();
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: 200, type: response.headers.get("Content-Type") ?? "", body };
};

export class FetchDesk {
  private readonly answers = new Map<string, Promise<Answer | null>>();
  private open = true;

  constructor(
    private readonly words: Int32Array,
    private readonly blocks: BlockTable,
    private readonly fetchSample: FetchSample = fetchFromSite,
  ) {}

  /** Answers the process in `slot` by `reply`, and wakes it. */
  async ask(slot: number, path: string, reply: BlockId): Promise<void> {
    const answer = await this.answerFor(path);
    if (!this.open) return;
    putReply(this.blocks, reply, answer);
    wake(this.words, slot);
  }

  /** The run is over: its memory is left alone. */
  close(): void {
    this.open = false;
  }

  private answerFor(path: string): Promise<Answer | null> {
    const known = this.answers.get(path);
    if (known) return known;
    const answer = this.fetchSample(path)
      .then((sample) => (this.open ? this.keep(sample) : null))
      .catch(() => {
        // The site can't be reached, or there is no room: the program hears of it, and may try again.
        this.answers.delete(path);
        return null;
      });
    this.answers.set(path, answer);
    return answer;
  }

  private keep({ status, type, body }: Sample): Answer {
    const block = this.blocks.make(body.length);
    const { buffer, offset } = this.blocks.at(block);
    new Uint8Array(buffer, offset, body.length).set(body);
    return { status, type, block, bytes: body.length };
  }
}
