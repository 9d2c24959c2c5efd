// What every part of the benchmark is given: a browser, the site, and the two pages it measures on. Node.
import type { Browser, Page } from "playwright";
import type { RunRecord } from "../../wire/run-record.ts";
import type { RunOptions } from "../../wire/session-options.ts";
import type { ContestName } from "./peers/contests.ts";
import type { PeersPage, Start } from "./peers/peers.ts";
import { recordProgram, runProgram, type Ran } from "./program-page.ts";

export interface Bench {
  readonly browser: Browser;
  /** Path of the Chromium, for tools that start one themselves. */
  readonly chromium: string;
  /** The built site's root, with its last slash. */
  readonly siteUrl: string;
  /** Runs a program on /run/ of the site, on real workers unless it is said. Throws unless it finished well. */
  run(source: string, options?: RunOptions): Promise<Ran>;
  /** The same for a small program whose whole record is wanted. */
  record(source: string, options?: RunOptions): Promise<RunRecord>;
  /** Starts one worker in another way; see peers/peers.ts. */
  startPeer(name: string, input: number): Promise<Start>;
  peerNames(): Promise<string[]>;
  /** Who takes part in a contest; see peers/contests.ts. */
  rivals(contest: ContestName): Promise<string[]>;
  /** The samples of one of them. */
  compete(contest: ContestName, name: string): Promise<number[]>;
  /** Runs JavaScript text in a plain worker; resolves with what it posts. */
  runPlain(code: string): Promise<unknown>;
}

export async function openBench(
  browser: Browser,
  chromium: string,
  siteUrl: string,
  peersUrl: string,
): Promise<Bench> {
  const site = await openPage(browser, new URL("run/", siteUrl).href, "manyHands");
  const peers = await openPage(browser, peersUrl, "peers");
  return {
    browser,
    chromium,
    siteUrl,
    run: (source, options = {}) => runProgram(site, source, options),
    record: (source, options = {}) => recordProgram(site, source, options),
    startPeer: (name, input) =>
      peers.evaluate(
        (asked) => {
          // The page has put it there, which the types of another program can't know.
          const page = window as unknown as PeersPage;
          const start = page.peers[asked.name];
          if (!start) throw new Error(`There is no peer ${asked.name}`);
          return start(asked.input);
        },
        { name, input },
      ),
    // As above.
    peerNames: () => peers.evaluate(() => Object.keys((window as unknown as PeersPage).peers)),
    rivals: (contest) =>
      peers.evaluate(
        // As above.
        (asked) => Object.keys((window as unknown as PeersPage).contests[asked]),
        contest,
      ),
    compete: (contest, name) =>
      peers.evaluate(
        (asked) => {
          // As above.
          const page = window as unknown as PeersPage;
          const compete = page.contests[asked.contest][asked.name];
          if (!compete) throw new Error(`${asked.name} takes no part in ${asked.contest}`);
          return compete();
        },
        { contest, name },
      ),
    // As above.
    runPlain: (code) =>
      peers.evaluate((text) => (window as unknown as PeersPage).plain(text), code),
  };
}

/** Opens a page of its own profile and waits until it has put `name` on its window. */
async function openPage(browser: Browser, url: string, name: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction((wanted) => wanted in window, name);
  return page;
}
