import asyncio from "asyncio";
import time from "time";

async function count(name: string) {
  for (const n of range(3)) {
    print(name, n);
    await asyncio.sleep(0.4);
  }
}

async function main() {
  await asyncio.gather(count("a"), count("b"));
  print("both are done");
}

await asyncio.run(main());
