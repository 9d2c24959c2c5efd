import asyncio from "asyncio";
import time from "time";

async function fetch(page: number) {
  await asyncio.sleep(1);
  return `page ${page}`.length;
}

async function main() {
  const begin = time.perf_counter();
  const pages = [...range(300)].map((page) => fetch(page));
  const sizes = await asyncio.gather(...pages);
  const took = time.perf_counter() - begin;
  const sum = sizes.reduce((a, b) => a + b);
  print(sizes.length, "pages,", sum, "characters");
  print("less than 3 s:", took < 3);
}

await asyncio.run(main());
