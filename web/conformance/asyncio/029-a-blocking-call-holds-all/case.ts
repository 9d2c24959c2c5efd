import asyncio from "asyncio";
import time from "time";

async function polite(name: string) {
  for (const n of range(2)) {
    print(name, n);
    await asyncio.sleep(0.01);
  }
}

async function rude() {
  print("rude");
  time.sleep(0.1);
  print("at last");
}

async function main() {
  await asyncio.gather(polite("a"), rude(), polite("b"));
}

await asyncio.run(main());
