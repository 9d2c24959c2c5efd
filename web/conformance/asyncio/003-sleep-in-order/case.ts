import asyncio from "asyncio";
async function after(seconds: number, name: string) {
  print(await asyncio.sleep(seconds, name));
}

async function main() {
  await asyncio.gather(after(0.2, "c"), after(0.05, "a"), after(0.125, "b"));
  print(await asyncio.sleep(0));
  print(await asyncio.sleep(-1, "before"));
}

await asyncio.run(main());
