// `npm run bench`: builds the site, measures it in a real Chromium beside others, prints Markdown tables.
// `npm run bench -- start cores` measures only those parts. Nothing passes or fails on time; a wrong
// result of a measured program does. Node, through web/tooling/run.mjs.
import { cpus } from "node:os";
import { findBrowser } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { build, serveBuild } from "../browser/serve-build.ts";
import { openBench, type Bench } from "./bench-page.ts";
import { measureCompileTime } from "./compile-time.ts";
import { measureFirstLine } from "./first-line.ts";
import { measureForms } from "./forms.ts";
import { measureInstrumentation } from "./instrumentation.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { measureLock } from "./lock.ts";
import { measureOrders } from "./orders.ts";
import { measurePickle } from "./pickle.ts";
import { measurePipe } from "./pipe.ts";
import { measurePool } from "./pool.ts";
import { measureQueue } from "./queue.ts";
import { measureRecordSize } from "./record-size.ts";
import { measureScriptBytes } from "./script-bytes.ts";
import { servePeers } from "./serve-peers.ts";
import { measureSharedArray } from "./shared-array.ts";
import { measureSimulatedSpeed } from "./simulated-speed.ts";
import { measureStarmap } from "./starmap.ts";
import { measureStartLatency } from "./start-latency.ts";
import { measureThreads } from "./threads.ts";
import { measureTwoCores } from "./two-cores.ts";

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<string>>> = {
  start: measureStartLatency,
  cores: measureTwoCores,
  pool: measurePool,
  pipe: measurePipe,
  queue: measureQueue,
  starmap: measureStarmap,
  "shared-array": measureSharedArray,
  lock: measureLock,
  threads: measureThreads,
  orders: measureOrders,
  simulated: measureSimulatedSpeed,
  record: measureRecordSize,
  instrumentation: measureInstrumentation,
  forms: measureForms,
  compile: measureCompileTime,
  "first-line": measureFirstLine,
  pickle: measurePickle,
  bytes: measureScriptBytes,
  lighthouse: measureLighthouse,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(", ")}. There are: ${Object.keys(PARTS).join(", ")}.`);
  process.exitCode = 2;
} else {
  await measure(
    Object.entries(PARTS).filter(([part]) => asked.length === 0 || asked.includes(part)),
  );
}

async function measure(parts: readonly (readonly [string, (bench: Bench) => Promise<string>])[]) {
  const chromium = findBrowser();
  await build();
  const site = await serveBuild();
  const peers = await servePeers();
  const browser = await launchBrowser(chromium);
  try {
    const bench = await openBench(browser, chromium, site.url, peers.url);
    const [processor] = cpus();
    console.log(
      `Chromium ${browser.version()}, ${cpus().length} cores, ${processor?.model.trim()}\n`,
    );
    for (const [, part] of parts) console.log(`${await part(bench)}\n`);
  } finally {
    await browser.close();
    await peers.close();
    await site.close();
  }
}
