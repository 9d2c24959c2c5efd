import asyncio from "asyncio";
async function start() {
  return asyncio.create_task(asyncio.sleep(0, "done"));
}

async function main() {
  const result = await start();
  print(asyncio.isfuture(result));
  print(await result);
}

await asyncio.run(main());
