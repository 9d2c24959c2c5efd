// The door to WebKitGTK: its small browser on a screen that nobody sees, driven by its own WebDriver. Node.
import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import type { WebKitTools } from "../browser/find-other-browsers.ts";
import { askInPage, runnerOf, type Asked, type Runner } from "./ask-page.ts";

const ATTEMPTS = 300;
const PAUSE = 100;

/** Runs in the page: WebDriver hands over a function that says when it is done. */
const SCRIPT = `
const [asked, done] = arguments;
(${String(askInPage)})(asked).then(
  (record) => done({ record }),
  (error) => done({ failed: String(error) }),
);
`;

export async function openWebKitRunner(tools: WebKitTools, siteUrl: string): Promise<Runner> {
  const port = await freePort();
  const server = await startDriver(tools, port);
  const address = new URL("run/", siteUrl).href;
  return runnerOf<WebDriver>({
    open: () => openSession(tools, port, address),
    ask,
    leave: (session) => session.quit(),
    close() {
      // The whole group: the screen, the bus and the driver.
      if (server.pid !== undefined) process.kill(-server.pid);
      return Promise.resolve();
    },
  });
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

async function ask(session: WebDriver, asked: Asked): Promise<string> {
  // SCRIPT answers so.
  const answer = await session.executeAsyncScript<{ record: string } | { failed: string }>(
    SCRIPT,
    asked,
  );
  if ("failed" in answer) throw new Error(answer.failed);
  return answer.record;
}
