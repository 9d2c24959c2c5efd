// Runs sources on /run/ of the built site in WebKitGTK: its small browser on a screen that nobody sees, driven by its
// own WebDriver. Node. A session that doesn't answer is thrown away, so that one case can't take the others with it.
import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import type { WebKitTools } from "../browser/find-other-browsers.ts";
import type { Runner } from "./describe-cases.ts";
import type { Told } from "./run-case.ts";
import { GRACE, inTime } from "./in-time.ts";

const ATTEMPTS = 300;
const PAUSE = 100;

/** Runs in the page: WebDriver hands over a function that says when it is done. */
const SCRIPT = `
const [source, timeLimit, done] = arguments;
window.manyHands.run(source, { machine: "real", timeLimit }).then(
  (record) => {
    const { machine, notes, outcome, exitcode, stdout, stderr, errors } = record;
    done(machine === "real" ? { outcome, exitcode, stdout, stderr, errors } : { failed: notes.join("\\n") });
  },
  (error) => done({ failed: String(error) }),
);
`;

export async function openWebKitRunner(tools: WebKitTools, siteUrl: string): Promise<Runner> {
  const port = await freePort();
  const server = await startDriver(tools, port);
  const address = new URL("run/", siteUrl).href;
  let session = await openSession(tools, port, address);
  return {
    async run(source, timeLimit) {
      try {
        return await inTime(runOn(session, source, timeLimit), timeLimit + GRACE);
      } catch (error) {
        await session.quit();
        session = await openSession(tools, port, address);
        throw error;
      }
    },
    async close() {
      await session.quit();
      // The whole group: the screen, the bus and the driver.
      if (server.pid !== undefined) process.kill(-server.pid);
    },
  };
}

/** One that nobody has: a driver that another run left behind has its own, and takes no second session. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : undefined;
      server.close(() =>
        port === undefined ? reject(new Error("no port is free")) : resolve(port),
      );
    });
  });
}

async function startDriver(
  { driver, xvfb, bus }: WebKitTools,
  port: number,
): Promise<ChildProcess> {
  const server = spawn(xvfb, ["-a", bus, driver, `--port=${port}`], {
    stdio: "ignore",
    detached: true,
    // Without it WebKitGTK has no SharedArrayBuffer.
    env: { ...process.env, JSC_useSharedArrayBuffer: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1" },
  });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await isReady(port)) return server;
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE);
    });
  }
  throw new Error("WebKitWebDriver did not start");
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

async function openSession(
  { browser }: WebKitTools,
  port: number,
  address: string,
): Promise<WebDriver> {
  const capabilities = new Capabilities();
  capabilities.set("browserName", "MiniBrowser");
  capabilities.set("webkitgtk:browserOptions", { binary: browser, args: ["--automation"] });
  const session = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build();
  await session.manage().setTimeouts({ script: 60_000 });
  await session.get(address);
  await session.wait(() => session.executeScript("return 'manyHands' in window"), 20_000);
  return session;
}

async function runOn(session: WebDriver, source: string, timeLimit: number): Promise<Told> {
  // SCRIPT answers so.
  const answer = await session.executeAsyncScript<Told | { failed: string }>(
    SCRIPT,
    source,
    timeLimit,
  );
  if ("failed" in answer) throw new Error(answer.failed);
  return answer;
}
