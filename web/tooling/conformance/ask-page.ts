// Runs sources on /run/ of the built site, in whatever browser. Each browser has a door: how a page is opened, asked and
// left. A page that doesn't answer is left for a new one, so that one source can't take the others with it. Node.
import type { RunOptions } from "../../wire/session-options.ts";
import type { RunRecord } from "../../wire/run-record.ts";
import { GRACE, inTime } from "./in-time.ts";
import type { RunSource, Told } from "./run-case.ts";

/** What a page is asked. */
export interface Asked {
  readonly source: string;
  readonly options: RunOptions & { readonly timeLimit: number };
  /** Of the record what is handed over, as JSON; null for all. Events and single outputs may be many. */
  readonly keys: readonly (keyof RunRecord)[] | null;
}

export interface Door<Page> {
  open(): Promise<Page>;
  /** Does {@link askInPage} there. */
  ask(page: Page, asked: Asked): Promise<string>;
  leave(page: Page): Promise<void>;
  /** Ends the browser, once its page has been left. */
  close(): Promise<void>;
}

export interface Runner {
  /** On real workers, with a limit in seconds. */
  readonly run: RunSource;
  /** The whole record of a simulated run, as JSON. */
  simulate(source: string, seed: number): Promise<string>;
  close(): Promise<void>;
}

/** Seconds. */
const SIMULATED_LIMIT = 30;
const TOLD = ["outcome", "exitcode", "stdout", "stderr", "errors"] as const;

export async function runnerOf<Page>(door: Door<Page>): Promise<Runner> {
  let page = await door.open();
  async function ask(asked: Asked): Promise<string> {
    try {
      return await inTime(door.ask(page, asked), asked.options.timeLimit + GRACE);
    } catch (error) {
      await door.leave(page);
      page = await door.open();
      throw error;
    }
  }
  return {
    async run(source, timeLimit) {
      const text = await ask({ source, options: { machine: "real", timeLimit }, keys: TOLD });
      return JSON.parse(text) as Told; // the keys that were asked for
    },
    simulate: (source, seed) =>
      ask({
        source,
        options: { machine: "simulated", seed, timeLimit: SIMULATED_LIMIT },
        keys: null,
      }),
    async close() {
      await door.leave(page);
      await door.close();
    },
  };
}

/** Runs in the page: it is handed over as text and can use nothing from here. */
export async function askInPage({ source, options, keys }: Asked): Promise<string> {
  const api = window.manyHands;
  if (!api) throw new Error("window.manyHands is missing");
  const record = await api.run(source, options);
  if (record.machine !== options.machine) throw new Error(record.notes.join("\n"));
  return JSON.stringify(keys ? Object.fromEntries(keys.map((key) => [key, record[key]])) : record);
}
