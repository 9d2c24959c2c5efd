// Sample files of the site for the processes of a run: the page fetches each once, since a program can't, and puts
// it into the run's shared memory. Page side.
import type { BlockId } from "../../../wire/shared-blocks.ts";
import { fetchFromSite, type FetchSample, type Sample } from "../../browser/sample-files.ts";
import type { BlockTable } from "../shared/block.ts";
import { putReply, type Answer } from "../shared/fetch-reply.ts";
import { wake } from "../shared/futex.ts";

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
