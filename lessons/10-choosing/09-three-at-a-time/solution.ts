import asyncio from "asyncio";

const gate = new asyncio.Semaphore(3);

async function fetch(page: number) {
  return await with_(gate, async () => {
    await asyncio.sleep(0.2);
    return page * 10;
  });
}

async function main() {
  const pages = [...range(12)].map((page) => fetch(page));
  print(await asyncio.gather(...pages));
}

await asyncio.run(main());
