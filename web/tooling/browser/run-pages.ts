// Pages of /run/ that are lent to one test after another: loading one takes longer than most programs run. A page
// that complained, or whose run did not come to its end, is not lent again. Node.
import type { Browser, BrowserContext, Page } from "playwright";
import type { RunRecord } from "../../wire/run-record.ts";
import type { RunOptions } from "../../wire/session-options.ts";
import { collectComplaints, refuseComplaints } from "./complaints.ts";

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: readonly string[];
}

export interface Lent {
  /** `window.manyHands.run`. One at a time. */
  run(source: string, options?: RunOptions): Promise<RunRecord>;
  /** Fails when the page complained meanwhile. */
  giveBack(): Promise<void>;
}

export class RunPages {
  private readonly free: Opened[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly siteUrl: string,
  ) {}

  async lend(): Promise<Lent> {
    const opened = this.free.pop() ?? (await this.open());
    const state = { isWell: true };
    return {
      async run(source, options = {}) {
        state.isWell = false;
        const record = await runOn(opened.page, source, options);
        state.isWell = true;
        return record;
      },
      giveBack: async () => {
        if (state.isWell && opened.complaints.length === 0) {
          this.free.push(opened);
          return;
        }
        await opened.context.close();
        refuseComplaints(opened.page, opened.complaints, []);
      },
    };
  }

  /** Closes those that nobody has. */
  async close(): Promise<void> {
    for (const { context, page, complaints } of this.free.splice(0)) {
      await context.close();
      refuseComplaints(page, complaints, []);
    }
  }

  private async open(): Promise<Opened> {
    const context = await this.browser.newContext();
    const complaints = await collectComplaints(context, this.siteUrl);
    const page = await context.newPage();
    await page.goto(new URL("run/", this.siteUrl).href, { waitUntil: "load" });
    return { context, page, complaints };
  }
}

function runOn(page: Page, source: string, options: RunOptions): Promise<RunRecord> {
  return page.evaluate(
    async ([text, given]) => {
      if (!window.manyHands) throw new Error("window.manyHands is missing");
      return await window.manyHands.run(text, given);
    },
    [source, options] as const,
  );
}
