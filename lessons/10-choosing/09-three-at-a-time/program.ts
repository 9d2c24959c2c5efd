import asyncio from "asyncio";

async function fetch(page: number) {
  await asyncio.sleep(0.2);
  return page * 10;
}

async function main() {
  const pages = [...range(12)].map((page) => fetch(page));
  print(await asyncio.gather(...pages));
}

await asyncio.run(main());
